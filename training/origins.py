"""Weights of src/coverage/origins/weights.ts: logistic regression over pairs of articles, with and without what the encoder gives.

    python training/origins.py pairs.json       pairs.json as origins.ts writes it

The gold labels the first twelve articles of a story: pairs with others have no label, are left out of the fit and, in the first figure of
gold, of what is counted. Groups are those of groups.ts, over all articles. Threshold and weights for a story come from the others.
"""
import json, sys, numpy as np
from claims_data import GOLD, own_labels

LABELLED, GOLD_WEIGHT, PENALTY, SURE = 12, 4, 2., .9
THRESHOLDS = np.arange(.1, .65, .05)
KINDS = {'words': ('share', 'rare', 'order'), 'linked': ('share', 'rare', 'order', 'chain')}

def number(article): return int(article.split('_')[1].rstrip('ecbplus'))

def closed(copies, articles):
    groups = {a: {a} for a in articles}
    for c in copies:
        union = set().union(*(groups[a] for a in c['articles']))
        for a in union: groups[a] = union
    return groups

class Story: pass

def stories(path):
    gold = {d['story']: d['copies'] for d in map(json.load, map(open, GOLD))}; copies = {**{s: d['copies'] for s, d in own_labels().items()}, **gold}
    by = {}
    for row in json.load(open(path)): by.setdefault(row['story'], []).append(row)
    for name, rows in by.items():
        s = Story(); s.rows, s.gold = rows, name in gold; s.articles = sorted({a for r in rows for a in (r['a'], r['b'])}); groups = closed(copies[name], s.articles)
        s.copies = {frozenset((a, b)) for a in s.articles for b in groups[a] if a != b}
        s.y = np.array([r['b'] in groups[r['a']] for r in rows], float)
        s.labelled = np.array([not s.gold or max(number(r['a']), number(r['b'])) <= LABELLED for r in rows])
        # A story of many copies says less with each: they are one text.
        s.weight = (GOLD_WEIGHT if s.gold else 1) / np.sqrt(max(s.y.sum(), 3) / 3)
        yield s

def fit(some, names):
    X = np.concatenate([[[r[n] for n in names] for r in s.rows] for s in some]).astype(float); y = np.concatenate([s.y for s in some])
    w = np.concatenate([s.weight * s.labelled for s in some]); mean, sd = X[w > 0].mean(0), X[w > 0].std(0)
    Z = np.c_[np.ones(len(X)), (X - mean) / sd]; ridge = PENALTY * np.eye(Z.shape[1]); ridge[0, 0] = 0; b = np.zeros(Z.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-Z @ b)); b -= np.linalg.solve((Z * (w * p * (1 - p))[:, None]).T @ Z + ridge, Z.T @ (w * (p - y)) + ridge @ b)
    return np.r_[b[0] - (b[1:] * mean / sd).sum(), b[1:] / sd]

def probabilities(s, b, names): return 1 / (1 + np.exp(-(b[0] + np.array([[r[n] for n in names] for r in s.rows], float) @ b[1:])))

def grouped(s, p, least):
    """groups.ts"""
    known = {frozenset((r['a'], r['b'])): q for r, q in zip(s.rows, p)}; members = {a: [a] for a in s.articles}; of = {a: a for a in s.articles}
    for r, q in sorted(zip(s.rows, p), key=lambda x: -x[1]):
        x, y = of[r['a']], of[r['b']]
        if q < least or x == y: continue
        if q < SURE and (q + np.mean([known.get(frozenset((a, b)), 0) for a in members[x] for b in members[y]])) / 2 < least: continue
        for a in members[y]: of[a] = x
        members[x] += members.pop(y)
    return {frozenset((a, b)) for g in members.values() for a in g for b in g if a != b}

def counts(s, pairs, everything=False):
    if s.gold and not everything: pairs = {p for p in pairs if max(map(number, p)) <= LABELLED}
    return np.array([len(pairs & s.copies), len(pairs), len(s.copies)])

def log_loss(s, p): return -np.log(np.clip(np.where(s.y > 0, p, 1 - p), 1e-9, 1))[s.labelled]
def f1(c): return 200 * c[0] / max(c[1] + c[2], 1)
def total(values): return sum(values, np.zeros(3))

def best(some, table):
    """Gold and own labels count the same."""
    return max(THRESHOLDS, key=lambda t: sum(f1(total(table[s][t] for s in some if s.gold == g)) for g in (True, False)))

def main():
    all_stories = list(stories(sys.argv[1])); show = lambda c: 'F1 %.1f (right %d, found %d, there %d)' % (f1(c), *c)
    for kind, names in KINDS.items():
        left_out = {s: probabilities(s, fit([o for o in all_stories if o is not s], names), names) for s in all_stories}
        groups = {s: {t: grouped(s, left_out[s], t) for t in THRESHOLDS} for s in all_stories}
        table = {s: {t: counts(s, groups[s][t]) for t in THRESHOLDS} for s in all_stories}
        chosen = {s: best([o for o in all_stories if o is not s], table) for s in all_stories}; b = fit(all_stories, names); least = best(all_stories, table)
        print(kind, dict(zip(('bias', *names), b.round(3).tolist())), 'least %.2f' % least)
        print('  thresholds of left-out gold stories', sorted(round(float(chosen[s]), 2) for s in all_stories if s.gold))
        print('  mean log loss, gold / own:', *('%.4f' % np.concatenate([log_loss(s, left_out[s]) for s in all_stories if s.gold == g]).mean() for g in (True, False)))
        for label, some, everything in (('gold, labelled articles', True, False), ('gold, every article', True, True), ('own', False, False)):
            part = [s for s in all_stories if s.gold == some]
            print(f'  {label}: threshold left out', show(total(counts(s, groups[s][chosen[s]], everything) for s in part)),
                '| fixed at %.2f' % least, show(total(counts(s, groups[s][least], everything) for s in part)))
        print('  by threshold, gold / own:', ' '.join('%.2f: %.1f / %.1f' % (t, *(f1(total(table[s][t] for s in all_stories if s.gold == g)) for g in (True, False))) for t in THRESHOLDS))

main()
