"""Batches, evaluation and the training loop that teacher and student share."""
import os, random, time, torch, torch.nn.functional as F
from encoder import Linear
from data import ROLES, spans_of, windows
from model import candidates, one_hot

def batches(ws, budget, rng=None):
    """Lists of window indices, similar lengths together, at most `budget` padded pieces each."""
    ix = list(range(len(ws)))
    if rng:
        rng.shuffle(ix); ix = [i for c in range(0, len(ix), 400) for i in sorted(ix[c:c+400], key=lambda i: len(ws[i]['ids']))]
    else: ix.sort(key=lambda i: len(ws[i]['ids']))
    out, cur, most = [], [], 0
    for i in ix:
        m = max(most, len(ws[i]['ids']))
        if cur and m * (len(cur) + 1) > budget: out.append(cur); cur, m = [], len(ws[i]['ids'])
        cur.append(i); most = m
    if cur: out.append(cur)
    if rng: rng.shuffle(out)
    return out

def tensors(b, pad):
    T, W = max(len(w['ids']) for w in b), max(len(w['first']) for w in b)
    ids = torch.full((len(b), T), pad); feats = torch.zeros(len(b), T, 3, dtype=torch.long)
    mask, wmask = torch.zeros(len(b), T, dtype=torch.bool), torch.zeros(len(b), W, dtype=torch.bool); first = torch.zeros(len(b), W, dtype=torch.long)
    for n, w in enumerate(b):
        t, k = len(w['ids']), len(w['first'])
        ids[n, :t] = torch.tensor(w['ids']); feats[n, :t] = torch.tensor(w['feats']); mask[n, :t] = True
        first[n, :k] = torch.tensor(w['first']); wmask[n, :k] = True
    return ids, feats, mask, first, wmask

def targets(b, W):
    """Marginals of the wanted tagging: w['target'] = (unary, pair) from a teacher, else one-hot gold."""
    n = 7; U = torch.zeros(len(b), W, n); P = torch.zeros(len(b), n, n); A = torch.zeros(len(b), n); Z = torch.zeros(len(b), n)
    for i, w in enumerate(b):
        u, p = w['target'] if 'target' in w else one_hot(w['tags'])
        u, p = u.float(), p.float(); U[i, :len(u)] = u; P[i] = p; A[i] = u[0]; Z[i] = u[-1]
    return U, P, A, Z

@torch.no_grad()
def marginals(crf, e, mask):
    """Unary [B, T, 7] and summed pairwise [B, 7, 7] marginals of a batch, by forward and backward sums."""
    st, t, en = crf.scores(); B, T, N = e.shape; F = torch.stack(crf.forward_scores(e, mask), 1)
    b = en.expand(B, N); back = [b]
    for i in range(T - 1, 0, -1):
        b = torch.where(mask[:, i:i+1], torch.logsumexp(t[None] + (e[:, i] + b)[:, None, :], 2), b); back.append(b)
    back = torch.stack(back[::-1], 1); z = torch.logsumexp(F[:, -1] + en, 1)
    U = (F + back - z[:, None, None]).exp() * mask[:, :, None]
    P = torch.zeros(B, N, N)
    for i in range(1, T):
        P += (F[:, i-1, :, None] + t[None] + (e[:, i] + back[:, i])[:, None, :] - z[:, None, None]).exp() * mask[:, i, None, None]
    return U, P

def loss_of(model, b, bf16=True):
    """Per word, scaled: cross-entropy of the tags and of the links."""
    ids, feats, mask, first, wmask = tensors(b, model.encoder.c['pad'])
    with torch.autocast('cpu', dtype=torch.bfloat16, enabled=bf16): h = model.words(ids, feats, mask, first)
    n = wmask.sum(); tag = model.crf.cross_entropy(model.tag(h), wmask, *targets(b, h.shape[1])).sum() / n * 20
    link = []
    for i, w in enumerate(b):
        pairs = w['pairs'] if 'pairs' in w else candidates(w['spans'])
        if not pairs: continue
        t = torch.tensor(w['pair_target']) if 'pair_target' in w else torch.tensor([float(p in w['links']) for p in pairs])
        link.append(F.binary_cross_entropy_with_logits(model.pairs(h[i], w, w['spans'], pairs), t, reduction='sum'))
    return tag + (torch.stack(link).sum() / n * 10 if link else 0)

def statements(w, spans, logits, pairs):
    """Links to attributions: a content goes to its best cue, a cue takes its best source if the score is positive."""
    at = {j: {'cue': j, 'source': [], 'content': []} for j, s in enumerate(spans) if s[0] == 1}; best = {}
    for (j, c), v in zip(pairs, logits):
        key = ('content', j) if spans[j][0] == 2 else ('source', c)
        if v > best.get(key, (-1e9,))[0]: best[key] = (v, j, c)
    for (k, _), (v, j, c) in best.items():
        if k == 'content' or v > 0: at[c][k].append(j)
    return list(at.values())

@torch.no_grad()
def predict(model, articles, pieces, budget=8192):
    """For each article: tagged spans (role, start, end) and attributions, in characters."""
    model.eval(); ws, own = [], []
    for n, a in enumerate(articles):
        for w in windows(a['text'], pieces): ws.append(w); own.append(n)
    spans, atts = [[] for _ in articles], [[] for _ in articles]
    for b in batches(ws, budget):
        ids, feats, mask, first, wmask = tensors([ws[i] for i in b], model.encoder.c['pad'])
        with torch.autocast('cpu', dtype=torch.bfloat16): h = model.words(ids, feats, mask, first)
        e = model.tag(h)
        for k, i in enumerate(b):
            w = ws[i]; n = len(w['first']); sp = spans_of(model.crf.viterbi(e[k, :n])); pairs = candidates(sp)
            at = lambda s: (w['words'][s[1]][0], w['words'][s[2] - 1][1])
            spans[own[i]] += [(s[0], *at(s)) for s in sp]
            logits = model.pairs(h[k, :n], w, sp, pairs).tolist() if pairs else []
            for x in statements(w, sp, logits, pairs):
                if x['content']: atts[own[i]].append({'cue': [at(sp[x['cue']])], **{r: sorted(at(sp[j]) for j in x[r]) for r in ('source', 'content')}})
    return spans, atts

def score(articles, atts):
    """The definitions of score_records.py, on statements."""
    f = lambda tp, p, g: 200 * tp / max(p + g, 1)
    c = {r: [0, 0, 0] for r in ROLES + ['whole']}; o = [0, 0, 0, 0]
    for a, P in zip(articles, atts):
        G = [{r: sorted(map(tuple, x[r])) for r in ROLES} for x in a['attributions']]
        for r in ROLES:
            g, p = {s for x in G for s in x[r]}, {s for x in P for s in x[r]}
            for k, v in enumerate((len(g & p), len(p), len(g))): c[r][k] += v
        key = lambda x: tuple(tuple(x[r]) for r in ROLES)
        g, p = set(map(key, G)), set(map(key, P))
        for k, v in enumerate((len(g & p), len(p), len(g))): c['whole'][k] += v
        hit = lambda u, v: any(s < d and t < e for s, e in u for t, d in v)
        m = lambda g, p: hit(g['content'], p['content']) and (hit(g['source'], p['source']) if g['source'] or p['source'] else True)
        o[0] += sum(any(m(g, p) for p in P) for g in G); o[1] += sum(any(m(g, p) for g in G) for p in P); o[2] += len(G); o[3] += len(P)
    R, Q = o[0] / max(o[2], 1), o[1] / max(o[3], 1)
    return {**{k: round(f(*v), 1) for k, v in c.items()}, 'overlap': round(200 * R * Q / max(R + Q, 1e-9), 1), 'cue P/R': (round(100 * c['cue'][0] / max(c['cue'][1], 1), 1), round(100 * c['cue'][0] / max(c['cue'][2], 1), 1))}

def round_products(model, on=True):
    for m in model.encoder.modules():
        if isinstance(m, Linear): m.rounded = on

def fit(model, ws, epochs, lr, head_lr, budget, seed, out, check=None, every=50, resume=False, rounded_from=None):
    """Trains on windows; keeps a checkpoint with everything after each epoch; from epoch `rounded_from` on with int8 rounding; `check(model)` is printed."""
    rng = random.Random(seed); torch.manual_seed(seed)
    new = list(model.encoder.features.parameters()); own = set(map(id, model.encoder.parameters())); fresh = set(map(id, new))
    enc = [p for p in model.encoder.parameters() if id(p) not in fresh]; head = [p for p in model.parameters() if id(p) not in own]
    opt = torch.optim.AdamW([{'params': enc, 'lr': lr}, {'params': new, 'lr': 10 * lr}, {'params': head, 'lr': head_lr}], weight_decay=0.01, fused=True)
    total = len(batches(ws, budget, random.Random(seed))) * epochs
    sch = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / (0.08 * total)) * max(0.01, 1 - s / total))
    start = 0
    if resume and os.path.exists(out + '.state'):
        s = torch.load(out + '.state', weights_only=False); model.load_state_dict(s['model']); opt.load_state_dict(s['opt']); sch.load_state_dict(s['sch']); rng.setstate(s['rng']); start = s['epoch']
    for ep in range(start, epochs):
        if rounded_from is not None and ep >= rounded_from: round_products(model)
        model.train(); t0 = time.time(); run = 0; bs = batches(ws, budget, rng)
        for n, b in enumerate(bs):
            loss = loss_of(model, [ws[i] for i in b])
            opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step(); sch.step(); run += loss.item()
            if (n + 1) % every == 0: print(f'  {n+1}/{len(bs)} loss {run/(n+1):.3f} {time.time()-t0:.0f} s', flush=True)
        print(f'epoch {ep+1} loss {run/len(bs):.3f} {time.time()-t0:.0f} s', flush=True)
        torch.save(model.state_dict(), out)
        torch.save({'model': model.state_dict(), 'opt': opt.state_dict(), 'sch': sch.state_dict(), 'rng': rng.getstate(), 'epoch': ep + 1}, out + '.state')
        if check: print('  ', check(model), flush=True)
