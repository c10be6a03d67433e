"""Stories for the claim linker: the program's own assertions (claims.ts) with the claims that people put them in.

Labels: the gold coverage of seven stories (statements with their own spans) and data/claims.jsonl, labelled by reading for this project (spans
of the program's assertions as they were then). Either way a labelled statement is the assertion that shares most of its words.
"""
import collections, glob, json, os, torch

CORPORA = os.environ.get('ONRECORD_CORPORA', os.path.join(os.path.dirname(__file__), '../../shared/corpora'))
GOLD = sorted(glob.glob(f'{CORPORA}/ecb/coverage/*.json'))
# Gold stories in three parts of about the same size; own ones follow in turn.
PARTS = (('12_ecb', '33_ecb', '19_ecb'), ('13_ecb', '20_ecbplus'), ('30_ecb', '9_ecb'))

def own_labels():
    return {s['story']: s for s in map(json.loads, open(os.path.join(os.path.dirname(__file__), 'data/claims.jsonl')))}

def folds():
    f = {s: k for k, p in enumerate(PARTS) for s in p}
    for n, s in enumerate(sorted(own_labels())): f[s] = n % 3
    return f

def shared(a, b): return sum(max(0, min(e, d) - max(s, c)) for s, e in a for c, d in b)
def length(a): return sum(e - s for s, e in a)

def claims_of(story, assertions):
    """For each assertion the claims it is in, or None where nobody looked at it; and the gold, where there is one."""
    at = collections.defaultdict(list); out = [None] * len(assertions)
    for i, a in enumerate(assertions): at[a['article']].append(i)
    gold = next((json.load(open(g)) for g in GOLD if os.path.basename(g) == f'{story}.json'), None)
    def best(article, spans):
        found = []
        for i in at[article]:
            c = assertions[i]['content']; o = shared(spans, c); size, own = length(spans), length(c)
            if size and o * 2 >= min(size, own or 1) and o * 4 >= size: found.append((o / (size + own - o), i))
        top = max(found, default=(0, 0))[0]
        return [i for v, i in found if v >= .8 * top]
    if gold:
        claims = collections.defaultdict(set)
        for c in gold['claims']:
            for m in c['members']: claims[m['statement']].add(c['id'])
        for s in gold['statements']:
            for i in best(s['article'], [(x['start'], x['end']) for x in s['content']]): out[i] = (out[i] or set()) | claims[s['id']]
    else:
        for i in range(len(out)): out[i] = set()
        for n, c in enumerate(own_labels()[story]['claims']):
            for m in c['members']:
                for i in best(m['article'], m['content'])[:1]: out[i].add(n)
    return out, gold

class Story: pass

def stories(dump):
    """Those that have labels, of a folder that `claims.ts assertions` wrote."""
    out = []; fold = folds()
    for path in sorted(glob.glob(f'{dump}/*.json')):
        s = Story(); s.id = os.path.basename(path)[:-5]
        if s.id not in fold: continue
        d = json.load(open(path)); s.windows, s.pieces, s.sizes = d['windows'], d['pieces'], d['sizes']
        s.article = [a['article'] for a in d['assertions']]; claims, gold = claims_of(s.id, d['assertions']); s.own, s.fold = gold is None, fold[s.id]
        n = len(claims); s.same = torch.zeros(n, n)
        for i in range(n):
            for j in range(n):
                if i != j and claims[i] and claims[j] and claims[i] & claims[j]: s.same[i, j] = 1
        out.append(s)
    return out
