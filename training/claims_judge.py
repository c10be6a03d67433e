"""The judge: boosted trees over what `claims.ts pairs` wrote, into claims.json.

usage: claims_judge.py PAIRS MODELS        PAIRS: made by the three models of claims.py --hold-out, so no story's features know its labels;
MODELS: folder with all/ and fold0/ … fold2/, whose claims.json get the trees that have seen what their encoders' heads have seen

Two opinions: the first of a pair alone, the second with how the pair stands among the others of its story (src/coverage/claims/support.ts).
Prints the F1 of pairs on stories that neither saw. The trees that are written have seen all stories.
"""
import glob, json, os, sys
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
import claims_data

SUPPORT = 6

class Story: pass

def load(path, fold):
    s = Story(); s.id = os.path.basename(path)[:-5]; d = json.load(open(path)); s.fold = fold[s.id]
    s.pairs = np.array(d['pairs']); s.x = np.fromfile(path[:-5] + '.bin', dtype=np.float32).reshape(-1, d['width']); s.n = len(d['assertions'])
    claims, gold = claims_data.claims_of(s.id, d['assertions']); s.own = gold is None
    i, j = s.pairs[:, 0], s.pairs[:, 1]
    s.y = np.array([bool(claims[a] and claims[b] and claims[a] & claims[b]) for a, b in s.pairs])
    looked = np.array([c is not None for c in claims]); s.labelled = looked[i] & looked[j]
    a = [x['article'] for x in d['assertions']]; s.across = np.array([a[p] != a[q] for p, q in s.pairs])
    return s

def support(s, p):
    """As src/coverage/claims/support.ts."""
    m = np.zeros((s.n, s.n), np.float32); i, j = s.pairs[:, 0], s.pairs[:, 1]; m[i, j] = p; m[j, i] = p
    mass = m.sum(1); shared = (m @ m)[i, j]; best = np.array([(m[a] * m[b]).max() for a, b in s.pairs]); less = np.minimum(mass[i], mass[j]) - p
    order = [np.sort(np.delete(m[a], a)) for a in range(s.n)]
    rank = np.array([[len(order[k]) - np.searchsorted(order[k], q, 'right') for k in pair] for pair, q in zip(s.pairs, p)])
    return np.stack([np.log(p / (1 - p + 1e-6) + 1e-6), np.log1p(rank.min(1)), np.log1p(rank.max(1)), shared / (less + .5), best, less], 1).astype(np.float32)

def table(stories, more=None, own=True):
    """Features, with whose labels they are as the last one: own labels join more than the gold does."""
    rows = [np.concatenate([s.x] + ([more[s.id]] if more else []) + [np.full((len(s.x), 1), float(s.own and own), np.float32)], 1) for s in stories]
    weights = [np.where(s.labelled, 1, .25) * (.5 if s.own else 1) for s in stories]
    return np.concatenate(rows), np.concatenate([s.y for s in stories]), np.concatenate(weights)

def boosted(trees): return HistGradientBoostingClassifier(max_iter=trees, learning_rate=.07, max_leaf_nodes=15, min_samples_leaf=60, l2_regularization=3, early_stopping=False, random_state=1)

def fit(stories, trees, more=None):
    """Of the pairs that are clearly not alike one in eight stands for eight: most pairs are such."""
    x, y, w = table(stories, more); few = np.random.default_rng(1).random(len(y)) < .125; hard = y | (x[:, 0] >= np.quantile(x[:, 0], .75))
    w = np.where(hard, w, 8 * w); keep = hard | few; x, y, w = x[keep], y[keep], w[keep]; return boosted(trees).fit(x, y, sample_weight=w)

def left_out(stories, trees, more=None):
    """Probabilities of each story by a model that has not seen it, and the models."""
    out = {}; models = {}
    for k in sorted({s.fold for s in stories}):
        m = models[k] = fit([s for s in stories if s.fold != k], trees, more)
        for s in stories:
            if s.fold == k: out[s.id] = m.predict_proba(table([s], more, own=False)[0])[:, 1]
    return out, models

def best_f1(stories, p, across):
    def f1(t):
        right = found = gold = 0
        for s in stories:
            m = s.labelled & (s.across | (not across)); k = p[s.id] >= t; right += (k & s.y & m).sum(); found += (k & m).sum(); gold += (s.y & m).sum()
        return 200 * right / max(1, found + gold)
    return max((f1(t), t) for t in np.arange(.1, .8, .02))

def plain(model, own):
    """As numbers (src/coverage/claims/boosted.ts), with the question whose labels these are answered: the gold's."""
    def tree(nodes):
        out = {k: [] for k in ('feature', 'threshold', 'left', 'right', 'value')}
        def go(k):
            n = nodes[k]
            if not n['is_leaf'] and n['feature_idx'] == own: return go(n['left'] if 0 <= n['num_threshold'] else n['right'])
            me = len(out['feature'])
            for v in out.values(): v.append(0)
            if n['is_leaf']: out['feature'][me] = -1; out['value'][me] = round(float(n['value']), 5); return me, int(n['count'])
            out['feature'][me] = int(n['feature_idx']); out['threshold'][me] = float(f"{n['num_threshold']:.6g}")
            (a, x), (b, y) = go(n['left']), go(n['right']); out['left'][me], out['right'][me] = a, b
            out['value'][me] = round((out['value'][a] * x + out['value'][b] * y) / max(1, x + y), 5); return me, x + y
        go(0); return out
    return {'bias': float(model._baseline_prediction.ravel()[0]), 'trees': [tree(t[0].nodes) for t in model._predictors]}

if __name__ == '__main__':
    folder, out = sys.argv[1:3]; fold = claims_data.folds()
    stories = [load(p, fold) for p in sorted(glob.glob(f'{folder}/*.json')) if os.path.basename(p)[:-5] in fold]
    gold = [s for s in stories if not s.own]; width = stories[0].x.shape[1]
    say = lambda name, p: print(name, *(f'{what} {label} {f:.1f} (from {t:.2f})' for what, ss in (('gold', gold), ('own', [s for s in stories if s.own])) for label, a in (('all', False), ('across', True)) for f, t in [best_f1(ss, p, a)]), flush=True)
    for n, name in ((4, 'cosine of the wholes'), (0, 'likeness of the words')):
        low, high = min(s.x[:, n].min() for s in gold), max(s.x[:, n].max() for s in gold); say(name, {s.id: (s.x[:, n] - low) / (high - low) for s in stories})
    first, firsts = left_out(stories, 150); say('first opinion', first)
    more = {s.id: support(s, first[s.id]) for s in stories}
    second, seconds = left_out(stories, 120, more); say('second opinion', second)
    np.savez_compressed(f'{folder}/left-out.npz', **{s.id: second[s.id].astype(np.float32) for s in stories})
    firsts['all'], seconds['all'] = fit(stories, 150), fit(stories, 120, more)
    for k in firsts:
        path = os.path.join(out, k if k == 'all' else f'fold{k}', 'claims.json'); numbers = json.load(open(path))
        numbers['first'], numbers['second'] = plain(firsts[k], width), plain(seconds[k], width + SUPPORT)
        json.dump(numbers, open(path, 'w'), separators=(',', ':'))
