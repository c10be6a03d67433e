"""Documents with annotated mentions, in one form: {id, genre, text, annotated, mentions: [{start, end, head: [s, e], entity, type, form}]}.

GUM (all mentions, with entity types; other genres than news too), LitBank (fiction, CC BY 4.0), GAP (two names and a pronoun a
text, Apache-2.0; its test part only scores), ECB+ (people in events of news). `annotated` as in
mentions.ts. Offsets count code points. usage: mentions.py LITBANK GAP OUT  writes OUT/<corpus>.docs for mentions.ts"""
import csv, glob, json, os, re, sys
from data import HERE, read

PRONOUNS = {w: c for c, ws in {'he': 'he him his himself', 'she': 'she her hers herself', 'they': 'they them their theirs themselves', 'it': 'it its itself', 'I': 'i me my mine myself',
    'we': 'we us our ours ourselves', 'you': 'you your yours yourself', 'who': 'who whom whose'}.items() for w in ws.split()}
KINDS = ('person', 'organisation', 'place')

def form(text, head):
    if text.lower() in PRONOUNS: return 'pronoun'
    return 'name' if head[:1].isupper() else 'nominal'

def gum(split):
    return [{'id': d['id'], 'genre': d['genre'], 'text': d['text'], 'annotated': 'all', 'mentions': [
        {'start': m['start'], 'end': m['end'], 'head': m['head'], 'entity': m['entity'], 'type': 'organisation' if m['type'] == 'organization' else m['type'],
         'form': form(d['text'][m['start']:m['end']], d['text'][m['head'][0]:m['head'][1]])} for m in d['mentions']]} for d in read(f'gum/{split}.jsonl.gz')]

def litbank(folder):
    out = []
    for p in sorted(glob.glob(os.path.join(folder, 'coref/brat/*.txt'))):
        t = open(p, encoding='utf8').read(); types, entities = {}, {}
        for l in open(p[:-3] + 'ann', encoding='utf8').read().split('\n'):
            if not l.startswith('T'): continue
            k, a, b = l.split('\t')[1].rsplit(' ', 2); m = re.fullmatch(r'(PROP|NOM|PRON)_(\w+)', k)
            if m: types[int(a), int(b)] = m.groups()
            else: entities[int(a), int(b)] = k
        ms = []
        for (a, b), e in entities.items():
            if (a, b) not in types: continue
            f, ty = types[a, b]; w = t[a:b]
            cut = w if f == 'PRON' else re.split(r' (?:,|of|who|that|which|in|with|from|at|on|whose|--|;|to|for)(?= )', w)[0] if f == 'NOM' else re.split(r' ,', w)[0]
            head = [a, b] if f == 'PRON' else [a + cut.rstrip().rfind(' ') + 1, a + len(cut)]
            ms.append({'start': a, 'end': b, 'head': head, 'entity': e, 'type': {'PER': 'person', 'ORG': 'organisation', 'GPE': 'place', 'LOC': 'place', 'FAC': 'place'}.get(ty, 'object'),
                       'form': {'PROP': 'name', 'NOM': 'nominal', 'PRON': 'pronoun'}[f]})
        out.append({'id': os.path.basename(p), 'genre': 'fiction', 'text': t, 'annotated': 'all', 'mentions': ms})
    return out

def gap(folder, parts):
    out = []
    for n in parts:
        for r in csv.DictReader(open(os.path.join(folder, f'gap-{n}.tsv'), encoding='utf8'), delimiter='\t', quoting=csv.QUOTE_NONE):
            same = lambda x: r[x + '-coref'].upper() == 'TRUE'
            ms = [{'start': o, 'end': o + len(w), 'head': [o + w.rfind(' ') + 1, o + len(w)], 'entity': e, 'type': 'person', 'form': form(w, w[w.rfind(' ') + 1:])}
                  for w, o, e in ((r['A'], int(r['A-offset']), 'p' if same('A') else 'a'), (r['B'], int(r['B-offset']), 'p' if same('B') else 'b'), (r['Pronoun'], int(r['Pronoun-offset']), 'p'))]
            out.append({'id': r['ID'], 'genre': 'gap', 'text': r['Text'], 'annotated': 'some', 'mentions': sorted(ms, key=lambda m: m['start'])})
    return out

def ecb():
    out = []
    for d in read('ecb/dev.jsonl.gz'):
        ms = []
        for i, m in enumerate(sorted(d['entities'], key=lambda m: m['start'])):
            if not m['type'].startswith(('HUMAN', 'LOC')): continue
            w = d['text'][m['start']:m['end']]; k = m['start'] + w.rfind(' ') + 1
            ms.append({'start': m['start'], 'end': m['end'], 'head': [k, m['end']], 'entity': m['chain'] or f'single{i}', 'type': 'organisation' if 'ORG' in m['type'] else 'place' if m['type'].startswith('LOC') else 'person',
                       'form': form(w, w[w.rfind(' ') + 1:])})
        out.append({'id': d['id'], 'genre': 'ecb', 'text': d['text'], 'annotated': 'some', 'mentions': ms})
    return out

def asked(part):
    """data/coreference.jsonl: pronouns and phrases of PolNeAR train articles with what they refer to, read by hand; stand-off.
    Every fifth article is `val`, to choose on. What is only an answer has the type 'answer': it is not asked about."""
    texts = {d['id']: d['text'] for d in read('polnear/train.jsonl.gz')}; out = []
    for n, l in enumerate(open(os.path.join(HERE, 'data', 'coreference.jsonl'), encoding='utf8')):
        if (n % 5 == 4) != (part == 'val'): continue
        d = json.loads(l); t = texts[d['id']]; parent = {}
        def root(x):
            while parent.setdefault(x, x) != x: x = parent[x]
            return x
        spans, questions = {}, set()
        for q, a in d['links']:
            q = tuple(q); questions.add(q); spans[q] = 1; root(q)
            if a: a = tuple(a); spans[a] = 1; parent[root(q)] = root(a)
        ms = [{'start': s, 'end': e, 'head': [s, e], 'entity': '%d-%d' % root((s, e)), 'type': 'person' if (s, e) in questions else 'answer', 'form': form(t[s:e], t[s:e])} for s, e in sorted(spans)]
        out.append({'id': d['id'], 'genre': 'polnear', 'text': t, 'annotated': 'asked', 'mentions': ms})
    return out

def corpora(litbank_folder, gap_folder):
    """Weights of what is learnt from are those of a mention in the loss; the last two only score."""
    return {'gum-train': gum('train'), 'litbank': litbank(litbank_folder), 'gap-train': gap(gap_folder, ['development', 'validation']), 'ecb': ecb(), 'asked-train': asked('train'),
            'gum-dev': gum('dev'), 'asked-val': asked('val'), 'gap-test': gap(gap_folder, ['test'])}
WEIGHTS = {'gum-train': 1, 'litbank': 0.4, 'gap-train': 0.5, 'ecb': 0.5, 'asked-train': 1}

def units(text):
    """For each code point, and the end, its place in UTF-16 units, which the program counts."""
    out = [0]
    for c in text: out.append(out[-1] + (2 if ord(c) > 0xffff else 1))
    return out

if __name__ == '__main__':
    os.makedirs(sys.argv[3], exist_ok=True)
    for name, docs in corpora(*sys.argv[1:3]).items():
        with open(os.path.join(sys.argv[3], name + '.docs'), 'w', encoding='utf8') as f:
            for d in docs:
                u = units(d['text']); ms = [{**m, 'start': u[m['start']], 'end': u[m['end']], 'head': [u[x] for x in m['head']]} for m in d['mentions']]
                f.write(json.dumps({'id': d['id'], 'text': d['text'], 'annotated': d['annotated'], 'mentions': ms}) + '\n')
