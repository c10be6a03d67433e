"""Writes test/fixtures/: what data.py makes of some sentences and model.py of some pairs, for the test that src/reading/ makes the same.
usage: parity.py ENCODER_FOLDER"""
import json, os, sys
import data

TEXTS = [
    'Council backs plan\n\nMayor Ana Lima said: “We will not go,” and left. The U.S. don’t agree; 1.5 million did.\n\n"Nobody," he said, "told us."\nShe didn’t.',
    'PORTO ALTO (Reuters) — "It\'s over", said João Ñandú-Pérez.\n\n“First paragraph goes on\n\n“and the second ends.” Officials’ view.',
    'Une «citation» et „noch eine“ plus 漢字かな and 😀 emoji é x\u200b y\ufeff\n\nNBSP\u00a0here\u2003em-space\ttab\r\nline',
    ' '.join(['word' + str(i) for i in range(220)]) + ' ends. ' + ' '.join(['More', 'WORDS', 'iPhone', 'A', '3rd', 'x2'] * 30) + '.\n\nShort tail.',
    'supercalifragilistic' * 8 + ' ok', '', '\n\n',
]
pieces = data.Pieces(sys.argv[1])
units = lambda t, p: len(t[:p].encode('utf-16-le')) // 2  # the program counts UTF-16 units inside
out = [{'text': t, 'windows': [{'ids': w['ids'], 'features': [list(f) for f in w['feats']], 'first': w['first'], 'words': [[units(t, s), units(t, e)] for s, e in w['words']],
        'begins': w['start'], 'ends': w['ender'], 'quotes': w['quote']} for w in data.windows(t, pieces)]} for t in TEXTS]
p = os.path.join(data.HERE, '..', 'test', 'fixtures', 'windows.json'); os.makedirs(os.path.dirname(p), exist_ok=True)
json.dump(out, open(p, 'w', encoding='utf8'), ensure_ascii=False, separators=(',', ':'))

# The linker: a small random one on random states, for the test that src/reading/links.ts scores pairs as model.py does.
import torch, model
model.KEY, model.BETWEEN, model.HIDDEN = 4, 3, 5
torch.manual_seed(1)
class Nothing(torch.nn.Module): c = {'width': 6}
m = model.Reader(Nothing()); window = data.windows(TEXTS[0], pieces)[0]; n = len(window['first'])
spans = [(r, *at) for r, at in zip([0, 1, 2, 1, 2, 0, 1, 2, 1, 0, 2], [(3, 6), (6, 7), (8, 14), (16, 17), (17, 18), (19, 23), (23, 26), (26, 27), (28, 30), (31, 34), (36, 40)])]
h = torch.randn(n, 6); pairs = model.candidates(spans); r = lambda t: [r(x) for x in t] if t.dim() else round(float(t), 6)
with torch.no_grad():
    rows = torch.cat([torch.zeros(n, 7), m.dependent(h), m.cue(h), m.between(h)], 1); logits = m.pairs(h, window, spans, pairs)
    fixture = {'text': TEXTS[0], 'spans': spans, 'rows': r(rows), 'pairs': pairs, 'probabilities': r(torch.sigmoid(logits)),
        'linker': {'key': 4, 'between': 3, 'hidden': 5, 'weight1': r(m.fc1.weight), 'bias1': r(m.fc1.bias), 'weight2': r(m.fc2.weight[0]), 'bias2': r(m.fc2.bias[0])}}
json.dump(fixture, open(os.path.join(os.path.dirname(p), 'linker.json'), 'w'), separators=(',', ':'))

# The ranker of coreference, the same way, for src/reading/coreference/ranker.ts.
import coreference
model.REFERENT = 4; m = model.Reader(Nothing()); net = coreference.Ranker(m, 66, hidden=5).eval(); h = torch.randn(6, 6)
anaphors = [{'mention': 4, 'name': 'she', 'candidates': [3, 1, 0], 'features': [[1, 9, 20], [1, 10, 65], [1, 40]]}, {'mention': 5, 'name': 'nominal', 'candidates': [2], 'features': [[8, 64]]}]
doc = {'h': h, 'anaphors': [{**a, 'class': torch.eye(9)[coreference.CLASSES.index(a['name'])], 'candidates': torch.tensor(a['candidates']),
       'features': torch.stack([torch.zeros(66).index_fill(0, torch.tensor(f), 1) for f in a['features']])} for a in anaphors]}
with torch.no_grad():
    fixture = {'vectors': r(torch.cat([m.antecedent(h), m.anaphor(h)], 1)), 'anaphors': anaphors, 'scores': [r(x) for x in net(doc)], 'ranker': coreference.numbers(net)}
fixture['ranker']['key'] = 4; json.dump(fixture, open(os.path.join(os.path.dirname(p), 'coreference.json'), 'w'), separators=(',', ':'))
