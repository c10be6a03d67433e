"""The encoder's heads for claims: words of an assertion in their article, compared word by word with those of another.

usage: claims.py MINILM_FOLDER DUMP OUT [--hold-out]
DUMP     folder that `claims.ts assertions` wrote: a file a story with the program's own assertions
OUT      checkpoint folder: all.pt, and with --hold-out fold0.pt … fold2.pt, each of which has not seen its third of the stories

MiniLM stays as it is (tuning its upper half gained nothing on stories it had not seen, 6 of 40 tried); what is learnt are a projection of
each word piece to 64 numbers, how much each piece says, a projection of the mean to 96, and how sharply two words are the same.
A step is one story, or as many of its articles as fit: every pair of assertions in it is an example, the alike ones more.
"""
import argparse, glob, json, os, random, torch, torch.nn as nn, torch.nn.functional as F
import claims_data, encoder

WORD, WHOLE, FEATURES, TOKENS, STEPS = 64, 96, 9, 3000, 380

class Heads(nn.Module):
    def __init__(s):
        super().__init__(); w = encoder.CONFIG['minilm']['width']
        s.proj, s.weight, s.sent = nn.Linear(w, WORD), nn.Linear(w, 1), nn.Linear(w, WHOLE)
        with torch.no_grad():
            for l, n in ((s.proj, WORD), (s.sent, WHOLE)): l.weight.copy_(torch.linalg.qr(torch.randn(w, n))[0].T); l.bias.zero_()
            s.weight.weight.zero_(); s.weight.bias.zero_()
        # Only for training: what decides in the program are trees over the same features (claims_judge.py).
        s.norm = nn.BatchNorm1d(FEATURES, momentum=.02); s.linear = nn.Linear(FEATURES + 1, 1)
        s.mlp = nn.Sequential(nn.Linear(FEATURES + 1, 24), nn.Tanh(), nn.Linear(24, 1)); s.sharpness = nn.Parameter(torch.tensor([8., .55]))
    def vectors(s, x, mask):
        """x [n, pieces, width], mask [n, pieces] -> words, weights, whole"""
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
        return F.normalize(s.proj(x), dim=-1), F.softplus(s.weight(x).squeeze(-1)) * mask, mask, F.normalize(s.sent(mean), dim=-1)
    def likeness(s, v, i, j):
        """As src/coverage/claims/likeness.ts computes it."""
        t, w, m, q = v
        S = torch.bmm(t[i], t[j].transpose(1, 2)).masked_fill(m[j][:, None, :] == 0, -1).masked_fill(m[i][:, :, None] == 0, -1)
        ma, mb = S.max(2)[0], S.max(1)[0]; wa, wb = w[i], w[j]; sa, sb = wa.sum(1).clamp(min=1e-6), wb.sum(1).clamp(min=1e-6)
        ca, cb = (wa * ma).sum(1) / sa, (wb * mb).sum(1) / sb
        told = lambda y: torch.sigmoid(s.sharpness[0] * (y - s.sharpness[1]))
        ga, gb = (wa * told(ma)).sum(1), (wb * told(mb)).sum(1); la, lb = torch.log1p(ga), torch.log1p(gb); ra, rb = ga / sa, gb / sb
        return torch.stack([ca + cb, (ca - cb).abs(), torch.minimum(ca, cb), torch.maximum(ca, cb), (q[i] * q[j]).sum(1), la + lb,
                            torch.maximum(ra, rb), torch.minimum(ra, rb), torch.minimum(la, lb)], 1)
    def forward(s, v, i, j, own):
        """Own labels join more than the gold does: the last input says whose labels these are, so that the features need not."""
        f = s.norm(s.likeness(v, i, j)); f = torch.cat([f, torch.full((len(f), 1), float(own))], 1)
        return (s.mlp(f) + s.linear(f)).squeeze(1)

def hidden(enc, story):
    """[n, pieces, width] of MiniLM's last layer for the pieces of every assertion, each in its window."""
    out = []
    with torch.no_grad():
        for ids in story.windows:
            t = torch.tensor([ids]); out.append(enc(t, torch.zeros(1, len(ids), 3, dtype=torch.long), torch.ones_like(t, dtype=torch.bool))[0])
    n = max(len(a) for a in story.pieces); x = torch.zeros(len(story.pieces), n, out[0].shape[1]); m = torch.zeros(len(story.pieces), n)
    for r, a in enumerate(story.pieces):
        for c, (w, p) in enumerate(a): x[r, c] = out[w][p]; m[r, c] = 1
    return x, m

def some(story):
    """Assertions of as many articles as fit, at random."""
    a = list(story.sizes); random.shuffle(a); keep, n = set(), 0
    for x in a:
        if not keep or n + story.sizes[x] <= TOKENS: keep.add(x); n += story.sizes[x]
    return torch.tensor([i for i, x in enumerate(story.article) if x in keep and story.pieces[i]])

def step(heads, story, x, m):
    r = some(story); n = int(m[r].sum(1).max()); v = heads.vectors(x[r, :n], m[r, :n])
    I, J = torch.triu_indices(len(r), len(r), 1); y = story.same[r[I], r[J]]
    pos, neg = (y > 0).nonzero().squeeze(1), (y == 0).nonzero().squeeze(1)
    with torch.no_grad(): hard = neg[(v[3] @ v[3].T)[I[neg], J[neg]].topk(min(len(neg), 1200))[1]]
    easy = neg[torch.randperm(len(neg))[:600]]; pos = pos[torch.randperm(len(pos))[:1000]]; k = torch.cat([pos, hard, easy])
    w = torch.cat([torch.ones(len(pos) + len(hard)), torch.full((len(easy),), max(1., (len(neg) - len(hard)) / max(1, len(easy))) * .3)])
    loss = F.binary_cross_entropy_with_logits(heads(v, I[k], J[k], story.own), y[k], reduction='none')
    return (loss * w).sum() / w.sum() * (.6 if story.own else 1)

def train(stories, states, seed=1):
    torch.manual_seed(seed); random.seed(seed); heads = Heads(); opt = torch.optim.AdamW(heads.parameters(), lr=3e-3, weight_decay=.01)
    for n in range(STEPS):
        for g in opt.param_groups: g['lr'] = 3e-3 * min(1, (n + 1) / 20) * max(.05, 1 - n / STEPS)
        s = random.choice(stories); loss = step(heads, s, *states[s.id]); opt.zero_grad(); loss.backward(); opt.step()
        if n % 50 == 49: print(n + 1, f'{loss.item():.4f}', flush=True)
    return heads

if __name__ == '__main__':
    a = argparse.ArgumentParser(); a.add_argument('encoder'); a.add_argument('dump'); a.add_argument('out'); a.add_argument('--hold-out', action='store_true'); A = a.parse_args()
    enc = encoder.load('minilm', A.encoder); enc.eval(); os.makedirs(A.out, exist_ok=True)
    stories = claims_data.stories(A.dump); states = {s.id: hidden(enc, s) for s in stories}
    for k in ([0, 1, 2] if A.hold_out else []): torch.save(train([s for s in stories if s.fold != k], states).state_dict(), f'{A.out}/fold{k}.pt')
    torch.save(train(stories, states).state_dict(), f'{A.out}/all.pt')
