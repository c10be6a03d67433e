"""Step 4a: the student is trained on with coreference beside the attribution it knows, so that its states tell who is meant.
usage: joint.py STUDENT LABELS MINILM LITBANK GAP OUT [--epochs N]

The teacher's labels are replayed (a quarter an epoch) while mentions of GUM, LitBank, GAP and ECB+ (half an epoch of all but
GUM) learn to rank their antecedents by annotated mentions and rough features. The ranker is thrown away: coreference.py trains
the one that ships, on the program's own mentions. Averaging OUT with STUDENT (average.py, 0.35) keeps what attribution would lose."""
import argparse, random, time, torch, torch.nn as nn, torch.nn.functional as F
import gender_guesser.detector, common, coreference, data, encoder, mentions, model
from mentions import PRONOUNS

a = argparse.ArgumentParser(); [a.add_argument(x) for x in ('student', 'labels', 'encoder', 'litbank', 'gap', 'out')]
a.add_argument('--epochs', type=int, default=3); a.add_argument('--lr', type=float, default=5e-5); a.add_argument('--replay', type=float, default=0.25); a.add_argument('--gold', type=float, default=0.4); a.add_argument('--seed', type=int, default=5)

GUESS = gender_guesser.detector.Detector(case_sensitive=False)
SHE = set('woman wife mother daughter sister girl lady actress spokeswoman congresswoman businesswoman queen princess aunt niece grandmother widow girlfriend mom mum female chairwoman waitress heiress stepmother bride'.split())
HE = set('man husband father son brother boy gentleman actor spokesman congressman businessman king prince uncle nephew grandfather widower boyfriend dad male chairman policeman fireman waiter sir stepfather'.split())
PLURAL = set('people men women children police critics both many some others staff couple pair family public media crowd'.split())
TITLES = set('dr sen rep gov president gen secretary senator judge mayor'.split())
CLASSES = coreference.CLASSES; FORMS = ['name', 'nominal', 'pronoun']; TYPES = ['person', 'organisation', 'place', 'other']
SENTENCES, PARAGRAPHS, RANKS, WORDS, COUNTS = [0, 1, 2, 4, 8], [0, 1, 3], [0, 1, 2, 4, 8, 14], [1, 2, 5, 10, 20], [1, 2, 4]
FEATURES = len(CLASSES) + 3 + 1 + 4 + 5 + 6 + 4 + 7 + 6 + 4 + 5 + 6

def gender(text, m):
    """'he', 'she', 'plural' or None by the words of a mention."""
    w = text[m['start']:m['end']]; low = w.lower().split()
    if m['form'] == 'pronoun': return {'he': 'he', 'she': 'she', 'they': 'plural', 'we': 'plural'}.get(PRONOUNS.get(w.lower()))
    if m['form'] == 'name':
        for x in low:
            x = x.strip('.,')
            if x in ('mr', 'sir', 'lord', 'king', 'prince', 'father', 'brother'): return 'he'
            if x in ('mrs', 'ms', 'miss', 'lady', 'queen', 'princess', 'madam', 'sister', 'mother'): return 'she'
        if m['type'] != 'person': return None
        if ' and ' in w: return 'plural'
        own = [x for x in w.split() if x[:1].isupper() and x.lower().strip('.') not in TITLES]
        if len(own) >= 2 or (own and len(low) == 1): return {'male': 'he', 'female': 'she'}.get(GUESS.get_gender(own[0]))
        return None
    h = text[m['head'][0]:m['head'][1]].lower()
    return 'she' if h in SHE else 'he' if h in HE else 'plural' if h in PLURAL or (h.endswith('s') and not h.endswith('ss') and m['type'] != 'place') or ' and ' in w else None

def outline(d, windows):
    """Words of the document with sentence, paragraph and quotation state, and the words of each mention."""
    d['words'], d['sentence'], d['paragraph'], d['quote'] = [], [], [], []; s = p = -1; ended = True
    for w in windows:
        for k, (x, e) in enumerate(w['words']):
            c = d['text'][x:e]; mark = c in '”"\'’)'
            if w['start'][k]: p += 1; s += 1
            elif ended and not mark: s += 1
            d['words'].append((x, e)); d['sentence'].append(s); d['paragraph'].append(p); d['quote'].append(w['quote'][k])
            if c in data.ENDERS: ended = True
            elif not mark: ended = False
    starts = [x for x, _ in d['words']]; at = lambda o: coreference.at(starts, o)
    for m in d['mentions']:
        m['first'], m['last'] = at(m['start']), at(max(m['start'], m['end'] - 1)); m['at'] = at(m['head'][0]) if m['form'] != 'name' else at(max(m['head'][0], m['head'][1] - 1))
        while m['form'] == 'name' and m['at'] > m['first'] and d['text'][slice(*d['words'][m['at']])] in ('s', "'", '’', '.'): m['at'] -= 1

def kind(text, m): return PRONOUNS.get(text[m['start']:m['end']].lower(), 'nominal') if m['form'] == 'pronoun' else 'nominal'
def bucket(n, ends): return next((i for i, e in enumerate(ends) if n <= e), len(ends))

def pairs(d, near=30, far=12):
    """The document's mentions, and for each pronoun and noun phrase its candidates, their features, and which are right."""
    t = d['text']; ms = sorted((m for m in d['mentions'] if m['type'] in (*TYPES[:3], 'animal') or m['form'] == 'pronoun'), key=lambda m: (m['at'], m['first']))
    entities, latest, out = {}, {}, []
    for i, m in enumerate(ms):
        m['gender'] = gender(t, m); m['word'] = t[m['head'][0]:m['head'][1]].lower(); m['speaks'] = m['type'] in TYPES[:3]
        if m['form'] == 'pronoun' or (m['form'] == 'nominal' and m['type'] in TYPES[:2]):
            older = sorted(j for j in latest.values() if j < i - near and ms[j]['speaks'])[-far:]
            found = older + [j for j in range(max(0, i - near), i) if ms[j]['speaks']]
            holds = lambda x, y: x['first'] <= y['first'] and y['last'] <= x['last']
            found = [j for j in found if not holds(ms[j], m) and not holds(m, ms[j])]; c = kind(t, m)
            f = torch.tensor([features(d, m, c, ms[j], entities[ms[j]['entity']], len(found) - 1 - n) for n, j in enumerate(found)]) if found else torch.zeros(0, FEATURES)
            out.append((i, found, f, torch.tensor([ms[j]['entity'] == m['entity'] for j in found], dtype=torch.bool), c))
        e = entities.setdefault(m['entity'], {'count': 0, 'gender': None, 'named': False, 'words': set()}); e['count'] += 1
        if m['gender'] and (e['gender'] is None or m['form'] != 'pronoun'): e['gender'] = m['gender']
        e['named'] |= m['form'] == 'name'
        if m['form'] != 'pronoun': e['words'].add(m['word'])
        latest[m['entity']] = i
    return ms, out

def agreement(c, g, type):
    if c in ('he', 'she'): return 4 if type in ('organisation', 'place') else 1 if g is None else 0 if g == c else 2
    if c == 'it': return 3 if type == 'person' else 2 if g in ('he', 'she') else 0
    if c == 'they': return 0 if g == 'plural' else 2 if g in ('he', 'she') else 1
    return 1

def features(d, m, c, x, e, rank):
    g = e['gender'] or x['gender']; s, p, q = d['sentence'], d['paragraph'], d['quote']; out = []
    def one(n, i): out.extend(float(k == i) for k in range(n))
    one(len(CLASSES), CLASSES.index(c)); one(3, FORMS.index(x['form'])); out.append(float(x['form'] == 'pronoun' and kind(d['text'], x) == c))
    one(4, TYPES.index(x['type']) if x['type'] in TYPES else 3); one(5, agreement(c, g, x['type']))
    one(6, bucket(s[m['at']] - s[x['at']], SENTENCES)); one(4, bucket(p[m['at']] - p[x['at']], PARAGRAPHS)); one(7, bucket(rank, RANKS)); one(6, bucket(m['at'] - x['at'], WORDS)); one(4, bucket(e['count'], COUNTS))
    n = c == 'nominal'
    out += [float(v) for v in (n and m['word'] == x['word'], n and m['word'] in e['words'], e['named'], x['first'] == 0 or s[x['first'] - 1] != s[x['first']], n and x['form'] != 'pronoun' and m['gender'] != g)]
    a, b = q[x['at']] in (1, 2), q[m['at']] in (1, 2); one(4, 3 if a and b else 2 if a else 1 if b else 0)
    return out + [float(a and b and 3 not in q[x['at']:m['at']]), float(n and d['text'][m['start']:m['end']].lower().startswith(('the ', 'this ', 'that ', 'these ', 'those ')))]

class Ranker(nn.Module):
    def __init__(self, width=384, k=64, hidden=64, drop=0.2):
        super().__init__(); self.a, self.m = nn.Linear(width, k), nn.Linear(width, k); self.fc1, self.fc2, self.none = nn.Linear(3 * k + FEATURES, hidden), nn.Linear(hidden, 1), nn.Linear(k + len(CLASSES), 1); self.drop = nn.Dropout(drop)
    def forward(self, h, ms, out):
        x = h[torch.tensor([m['at'] for m in ms])]; A, M = self.drop(self.a(x)), self.drop(self.m(x)); scores = []
        for i, found, f, _, c in out:
            s = [self.none(torch.cat([M[i], F.one_hot(torch.tensor(CLASSES.index(c)), len(CLASSES)).float()]))]
            if found: y = A[torch.tensor(found)]; s.append(self.fc2(self.drop(F.relu(self.fc1(torch.cat([y, M[i].expand_as(y), y * M[i], f], 1))))).squeeze(1))
            scores.append(torch.cat(s))
        return scores

def noun_heads(d):
    """For each word the kind of head it is (model.HEADS)."""
    y = torch.zeros(len(d['words']), dtype=torch.long)
    for m in d['mentions']:
        if m['form'] == 'pronoun': continue
        if m['type'] in ('person', 'animal'): y[m['at']] = 1 if m['form'] == 'nominal' else 3
        elif m['type'] in TYPES[:3] and y[m['at']] == 0: y[m['at']] = 2 if m['form'] == 'nominal' else 4
    return y

def main(A):
    torch.manual_seed(A.seed); rng = random.Random(A.seed); m = model.Reader(encoder.Encoder('minilm')); m.load_state_dict(torch.load(A.student, map_location='cpu'), strict=False); pieces = data.Pieces(A.encoder); net = Ranker()
    D = {'gum-train': mentions.gum('train'), 'litbank': mentions.litbank(A.litbank), 'gap-train': mentions.gap(A.gap, ['development', 'validation']), 'ecb': mentions.ecb()}
    for docs in D.values():
        for d in docs: d['windows'] = data.windows(d['text'], pieces); outline(d, d['windows']); d['pairs'] = pairs(d); d['heads'] = noun_heads(d); d['size'] = sum(len(w['ids']) for w in d['windows'])
    labelled = torch.load(A.labels, weights_only=False); dev = data.read('polnear/dev.jsonl.gz'); common.round_products(m)
    def replayed(w):
        u, p = (x.float() for x in w['target']); t = w['pair_target'].float().clamp(0, 1)
        if w['annotated']:
            g, gp = model.one_hot(w['tags']); u, p = A.gold * g + (1 - A.gold) * u, A.gold * gp + (1 - A.gold) * p; t = A.gold * torch.tensor([float(x in w['links']) for x in w['pairs']]) + (1 - A.gold) * t
        return {**w, 'target': (u, p), 'pair_target': t.tolist()}
    def epoch():
        items = [(k, i) for k in D for i in range(len(D[k])) if k == 'gum-train' or rng.random() < 0.5]; rng.shuffle(items); out, cur, n = [], [], 0
        for gap in (True, False):  # short texts together, or most of a batch is padding
            for k, i in items:
                if (k == 'gap-train') != gap: continue
                if cur and n + D[k][i]['size'] > (3000 if gap else 4096): out.append(cur); cur, n = [], 0
                cur.append((k, i)); n += D[k][i]['size']
            out.append(cur); cur, n = [], 0
        rng.shuffle(out); chosen = rng.sample(range(len(labelled)), int(A.replay * len(labelled)))
        return out, [[chosen[j] for j in b] for b in common.batches([labelled[i] for i in chosen], 4096, rng)]
    own = set(map(id, m.encoder.parameters())); total = A.epochs * len(epoch()[0])
    opt = torch.optim.AdamW([{'params': list(m.encoder.parameters()), 'lr': A.lr}, {'params': [p for p in m.parameters() if id(p) not in own], 'lr': 2e-4}, {'params': list(net.parameters()), 'lr': 1e-3}], weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / (0.05 * total)) * max(0.02, 1 - s / total))
    for ep in range(A.epochs):
        t0 = time.time(); m.train(); net.train(); batches, replay = epoch(); done = 0; run = 0
        for s, b in enumerate(batches):
            ids, feats, mask, first, _ = common.tensors([w for k, i in b for w in D[k][i]['windows']], m.encoder.c['pad'])
            with torch.autocast('cpu', dtype=torch.bfloat16): h = m.words(ids, feats, mask, first)
            at = 0; losses, nouns, words = [], 0, 0
            for k, i in b:
                d = D[k][i]; H = torch.cat([h[at + n, :len(w['first'])] for n, w in enumerate(d['windows'])]); at += len(d['windows']); ms, out = d['pairs']
                if k in ('gum-train', 'litbank'): nouns = nouns + F.cross_entropy(m.heads(H), d['heads'], weight=torch.tensor([1., 2, 2, 2, 2]), reduction='sum') * (1 if k == 'gum-train' else 0.3); words += len(d['heads'])
                if not out: continue
                for l, x in zip(net(H, ms, out), out):
                    v = coreference.loss_of(l, {'right': x[3]}, 'some' if k == 'gap-train' else 'all')
                    if v is not None: losses.append(mentions.WEIGHTS[k] * v)
            if losses: loss = torch.stack(losses).mean(); run += loss.item(); (loss + (nouns / words if words else 0)).backward()
            while done < len(replay) and done * len(batches) <= s * len(replay): common.loss_of(m, [replayed(labelled[i]) for i in replay[done]]).backward(); done += 1
            torch.nn.utils.clip_grad_norm_([*m.parameters(), *net.parameters()], 1.0); opt.step(); opt.zero_grad(); schedule.step()
            if (s + 1) % 20 == 0: print(f'  {s + 1}/{len(batches)} {run / (s + 1):.3f} {time.time() - t0:.0f} s', flush=True)
        torch.save(m.state_dict(), A.out); print(f'epoch {ep + 1} {run / len(batches):.3f} {time.time() - t0:.0f} s', common.score(dev, common.predict(m, dev, pieces)[1]), flush=True)

if __name__ == '__main__': main(a.parse_args())
