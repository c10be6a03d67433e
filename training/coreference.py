"""Step 4b: coreference on the encoder as it is. Two parts, each a few minutes on one core:

coreference.py heads CHECKPOINT MINILM LITBANK GAP OUT   a linear layer that tells which words are heads of mentions of people and bodies
coreference.py ranker CHECKPOINT MINILM DOCS OUT         two projections and a small ranker of antecedents, from DOCS/*.docs and *.pairs

Between them `export.py` writes the checkpoint, `mentions.py` the documents, and `mentions.ts` the pairs that the program itself sees.
A checkpoint holds {'reader': state of model.Reader, 'coreference': the ranker's numbers}."""
import argparse, bisect, json, os, random, torch, torch.nn as nn, torch.nn.functional as F
import common, data, encoder, mentions, model

CLASSES = ['he', 'she', 'they', 'it', 'I', 'we', 'you', 'who', 'nominal']  # as in src/reading/coreference/features.ts

def load(checkpoint, folder):
    c = torch.load(checkpoint, map_location='cpu'); m = model.Reader(encoder.Encoder('minilm'))
    m.load_state_dict(c.get('reader', c), strict=False); common.round_products(m); m.eval()
    return m, data.Pieces(folder)

@torch.no_grad()
def states(docs, m, pieces):
    """For each document the starts of its words and their states [words, width]."""
    ws, own = [], []
    for n, d in enumerate(docs):
        for w in data.windows(d['text'], pieces): ws.append(w); own.append(n)
    h = [None] * len(ws)
    for b in common.batches(ws, 8192):
        ids, feats, mask, first, _ = common.tensors([ws[i] for i in b], m.encoder.c['pad'])
        with torch.autocast('cpu', dtype=torch.bfloat16): x = m.words(ids, feats, mask, first)
        for k, i in enumerate(b): h[i] = x[k, :len(ws[i]['first'])].half()
    starts, out = [[] for _ in docs], [[torch.zeros(0, m.encoder.c['width']).half()] for _ in docs]
    for w, n, x in zip(ws, own, h): starts[n] += [a for a, _ in w['words']]; out[n].append(x)
    return starts, [torch.cat(x) for x in out]

at = lambda starts, offset: max(0, bisect.bisect_right(starts, offset) - 1)

def heads(A):
    m, pieces = load(A.checkpoint, A.encoder); docs = mentions.gum('train') + mentions.litbank(A.litbank); xs, ys = [], []
    for d, s, h in zip(docs, *states(docs, m, pieces)):
        y = torch.zeros(len(s), dtype=torch.long)
        for x in d['mentions']:
            if x['form'] == 'pronoun': continue
            i = at(s, x['head'][1] - 1)
            if x['form'] == 'name':  # its last word, without "'s"
                while i > at(s, x['start']) and d['text'][s[i]:x['head'][1]] in ('s', "'s", '’s', "'", '’', '.'): i -= 1
            if x['type'] in ('person', 'animal'): y[i] = 1 if x['form'] == 'nominal' else 3
            elif x['type'] in mentions.KINDS and y[i] == 0: y[i] = 2 if x['form'] == 'nominal' else 4
        xs.append(h); ys.append(y)
    X, Y = torch.cat(xs).float(), torch.cat(ys); weight = torch.tensor([1., 2, 2, 2, 2]); opt = torch.optim.AdamW(m.heads.parameters(), lr=3e-3)
    for _ in range(A.epochs or 4):
        for b in torch.randperm(len(X)).split(512):
            loss = F.cross_entropy(m.heads(X[b]), Y[b], weight=weight); opt.zero_grad(); loss.backward(); opt.step()
    p = m.heads(X).argmax(1)
    for k, n in enumerate(model.HEADS): print(f'{n}: precision {((p == k) & (Y == k)).sum() / (p == k).sum():.2f} recall {((p == k) & (Y == k)).sum() / (Y == k).sum():.2f} (train)')
    torch.save({'reader': m.state_dict(), 'coreference': numbers(Ranker(m, A.features))}, A.out)

class Ranker(nn.Module):
    """Scores of [nobody, candidates] for each anaphor of a document; its twin is src/reading/coreference/ranker.ts."""
    def __init__(self, reader, features, hidden=model.REFERENT):
        super().__init__(); k = model.REFERENT
        self.antecedent, self.anaphor = reader.antecedent, reader.anaphor
        self.fc1, self.fc2, self.none = nn.Linear(3 * k + features, hidden), nn.Linear(hidden, 1), nn.Linear(k + len(CLASSES), 1); self.drop = nn.Dropout(0.2)
    def forward(self, d):
        h = d['h'].float(); A, M = self.drop(self.antecedent(h)), self.drop(self.anaphor(h)); out = []
        for x in d['anaphors']:
            m = M[x['mention']]; s = [self.none(torch.cat([m, x['class']]))]
            if x['candidates'] is not None:
                a = A[x['candidates']]; s.append(self.fc2(self.drop(F.relu(self.fc1(torch.cat([a, m.expand_as(a), a * m, x['features']], 1))))).squeeze(1))
            out.append(torch.cat(s))
        return out

def numbers(net):
    r = lambda x: [r(y) for y in x] if x.dim() else round(float(x), 5)
    return {'key': model.REFERENT, 'hidden': net.fc1.weight.shape[0], 'weight1': r(net.fc1.weight.detach()), 'bias1': r(net.fc1.bias.detach()), 'weight2': r(net.fc2.weight.detach()[0]), 'bias2': r(net.fc2.bias.detach()[0]),
            'none': {'weight': r(net.none.weight.detach()[0]), 'bias': r(net.none.bias.detach()[0])}}

def documents(folder, name, docs, m, pieces, features):
    pairs = [json.loads(l) for l in open(os.path.join(folder, name + '.pairs'), encoding='utf8')]
    for d, p, s, h in zip(docs, pairs, *states(docs, m, pieces)):
        assert d['id'] == p['id']; u = mentions.units(d['text']); s = [u[a] for a in s]
        d['h'] = h[torch.tensor([at(s, o) for o in p['heads']], dtype=torch.long)] if p['heads'] else h[:0]
        for x in p['anaphors']:
            f = torch.zeros(len(x['candidates']), features)
            for i, on in enumerate(x['features']): f[i, on] = 1
            x.update({'class': F.one_hot(torch.tensor(CLASSES.index(x['class'])), len(CLASSES)).float(), 'name': x['class'], 'candidates': torch.tensor(x['candidates']) if x['candidates'] else None,
                      'features': f, 'right': torch.tensor(x['right'], dtype=torch.bool)})
        d['anaphors'] = p['anaphors']; del d['mentions']
    return docs

def loss_of(logits, x, annotated):
    """Minus log of the probability of any right antecedent; of nobody where there is none, unless mentions are missing."""
    if annotated == 'some':
        if not x['right'].any(): return None
        y = logits[1:]; return torch.logsumexp(y, 0) - torch.logsumexp(y[x['right']], 0)
    good = torch.cat([~x['right'].any()[None], x['right']]); return torch.logsumexp(logits, 0) - torch.logsumexp(logits[good], 0)

@torch.no_grad()
def score(net, docs, genres=None):
    """Accuracy over people: anaphors with an antecedent (+) and without (-), pronouns and noun phrases, and the counts."""
    net.eval(); c = {}
    def add(k, ok): y = c.setdefault(k, [0, 0]); y[0] += bool(ok); y[1] += 1
    for d in docs:
        if genres and d['genre'] not in genres: continue
        for l, x in zip(net(d), d['anaphors']):
            if x['type'] != 'person': continue
            j = int(l.argmax()) - 1 if d['annotated'] != 'some' else int(l[1:].argmax()) if len(l) > 1 else -1; k = 'noun phrase' if x['name'] == 'nominal' else 'pronoun'
            if x['right'].any():
                ok = j >= 0 and x['right'][j]; add(k + ' +', ok); add('+', ok)
                if x['name'] in ('he', 'she'): add('he or she', ok)
            elif d['annotated'] != 'some': add(k + ' -', j < 0)
    return {k: f'{100 * a / b:.1f} of {b}' for k, (a, b) in sorted(c.items())}

def ranker(A):
    torch.set_num_threads(1); m, pieces = load(A.checkpoint, A.encoder); cache = os.path.join(A.docs, 'states.pt')
    if os.path.exists(cache): D = torch.load(cache, weights_only=False)
    else:
        D = {k: documents(A.docs, k, v, m, pieces, A.features) for k, v in mentions.corpora(A.litbank, A.gap).items()}; torch.save(D, cache)
    torch.manual_seed(A.seed); random.seed(A.seed)
    net = Ranker(m, A.features); opt = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=0.01); epochs = A.epochs or 10
    items = [(k, i) for k in mentions.WEIGHTS for i in range(len(D[k])) if D[k][i]['anaphors']]; steps = epochs * (len(items) // 8)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: max(0.02, 1 - s / steps))
    for ep in range(epochs):
        net.train(); random.shuffle(items); run = 0
        for s in range(0, len(items) - 7, 8):
            losses = [mentions.WEIGHTS[k] * l for k, i in items[s:s + 8] for y, x in zip(net(D[k][i]), D[k][i]['anaphors']) if (l := loss_of(y, x, D[k][i]['annotated'])) is not None]
            if not losses: continue
            loss = torch.stack(losses).mean(); opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0); opt.step(); schedule.step(); run += loss.item()
        print(f'epoch {ep + 1} loss {run / (len(items) // 8):.3f}', 'GUM dev', score(net, D['gum-dev'], ('news', 'interview', 'speech')), 'PolNeAR', score(net, D['asked-val']), 'GAP test', score(net, D['gap-test']).get('he or she'), flush=True)
    torch.save({'reader': m.state_dict(), 'coreference': numbers(net)}, A.out)

if __name__ == '__main__':
    a = argparse.ArgumentParser(); sub = a.add_subparsers(dest='step', required=True)
    for name, args in (('heads', ('checkpoint', 'encoder', 'litbank', 'gap', 'out')), ('ranker', ('checkpoint', 'encoder', 'litbank', 'gap', 'docs', 'out'))):
        p = sub.add_parser(name); [p.add_argument(x) for x in args]; p.add_argument('--epochs', type=int); p.add_argument('--seed', type=int, default=1); p.add_argument('--features', type=int, default=66, help='FEATURES of features.ts')
    A = a.parse_args(); torch.manual_seed(A.seed); {'heads': heads, 'ranker': ranker}[A.step](A)
