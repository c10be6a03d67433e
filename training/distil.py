"""Step 3: the student learns the teacher's distribution over taggings, and the gold of PolNeAR train mixed into it.
usage: distil.py LABELS STUDENT_FOLDER OUT [--epochs N] [--gold WEIGHT] [--seed N] [--resume]

The loss is the cross-entropy of the student's CRF under the teacher's: exact, since the expected score of a tagging needs
only the teacher's marginals. A part of the unlabelled windows is shown with a sentence a paragraph, the layout of texts
that come out of other tools, so that the student does not lean on paragraphs."""
import argparse, random, torch
import common, data, encoder, model

a = argparse.ArgumentParser(); [a.add_argument(x) for x in ('labels', 'encoder', 'out')]
a.add_argument('--epochs', type=int, default=3); a.add_argument('--lr', type=float, default=1.5e-4); a.add_argument('--head-lr', type=float, default=1e-3); a.add_argument('--gold', type=float, default=0.4)
a.add_argument('--limit', type=int); a.add_argument('--seed', type=int, default=1); a.add_argument('--budget', type=int, default=4096); a.add_argument('--resume', action='store_true'); a.add_argument('--start', default=''); a.add_argument('--rounded-from', type=int)
A = a.parse_args(); torch.manual_seed(A.seed)
ws = torch.load(A.labels, weights_only=False); random.Random(A.seed).shuffle(ws); ws = ws[:A.limit]

def sentence_layout(w):
    """The window as if every sentence were a paragraph."""
    starts, number = [], 0; feats = list(w['feats']); quotes = []; inside = False; q = w['quote']
    for i in range(len(w['first'])):
        s = w['start'][i] or (i > 0 and (w['ender'][i-1] and q[i] not in (2, 3) or i > 1 and w['ender'][i-2] and q[i-1] == 3)) and w['feats'][w['first'][i]][0] >= 9
        if s: inside = False; number += 1
        starts.append(bool(s))
        z = q[i]
        if z == 1: inside = True
        elif z in (2, 3): z = z if inside else 0; inside = inside and z != 3
        quotes.append(z)
        e = w['first'][i+1] if i + 1 < len(w['first']) else len(w['ids']) - 1
        for k in range(w['first'][i], e): feats[k] = (feats[k][0], z, min(max(number - 1, 0) + (0 if w['feats'][w['first'][0]][2] < 2 else 3), 3) * 2 + int(bool(s)))
    return {**w, 'feats': feats, 'start': starts, 'quote': quotes}

out = []
rng = random.Random(A.seed)
for w in ws:
    u, p = w['target']; u, p = u.float(), p.float(); w['pair_target'] = w['pair_target'].float().clamp(0, 1)
    if w['annotated']:
        g, gp = model.one_hot(w['tags']); u, p = A.gold * g + (1 - A.gold) * u, A.gold * gp + (1 - A.gold) * p
        w['pair_target'] = A.gold * torch.tensor([float(x in w['links']) for x in w['pairs']]) + (1 - A.gold) * w['pair_target']
    elif rng.random() < w['layout']: w = sentence_layout(w)
    w['target'] = (u.half(), p); w['pair_target'] = w['pair_target'].tolist(); out.append(w)
print(len(out), 'windows', sum(len(w['ids']) for w in out), 'pieces', flush=True)
pieces = data.Pieces(A.encoder); dev = data.read('polnear/dev.jsonl.gz')
m = model.Reader(encoder.load('minilm', A.encoder))
if A.start: m.load_state_dict(torch.load(A.start, map_location='cpu'))
common.fit(m, out, A.epochs, A.lr, A.head_lr, A.budget, A.seed, A.out, lambda m: common.score(dev, common.predict(m, dev, pieces)[1]), resume=A.resume, rounded_from=A.rounded_from)
