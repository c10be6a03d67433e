"""The reader's network: encoder, tag scores decoded by a linear-chain CRF, and a scorer of (dependent, cue) pairs."""
import torch, torch.nn as nn, torch.nn.functional as F
from encoder import Encoder
from data import TAGS

KEY, BETWEEN, HIDDEN, PAIR = 64, 32, 64, 33  # widths of the linker; PAIR counts the features of pair_features()
HEADS, REFERENT = ('none', 'person', 'body', 'person-name', 'other-name'), 32  # kinds of head words; width of what coreference looks at

class CRF(nn.Module):
    """Transition scores with BIO constraints. `log_z` and `cross_entropy` take emissions [B, T, 7] and a mask [B, T]."""
    def __init__(self, n=len(TAGS)):
        super().__init__()
        self.t, self.st, self.en = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n)), nn.Parameter(torch.zeros(n))
        m, sm = torch.zeros(n, n), torch.zeros(n)
        for b in range(2, n, 2):
            sm[b] = -1e4
            for a in range(n):
                if a not in (b, b - 1): m[a, b] = -1e4
        self.register_buffer('m', m); self.register_buffer('sm', sm)
    def scores(self): return self.st + self.sm, self.t + self.m, self.en
    def forward_scores(self, e, mask):
        st, t, _ = self.scores(); a = st + e[:, 0]; out = [a]
        for i in range(1, e.shape[1]):
            a = torch.where(mask[:, i:i+1], torch.logsumexp(a.unsqueeze(2) + t, 1) + e[:, i], a); out.append(a)
        return out
    def log_z(self, e, mask): return torch.logsumexp(self.forward_scores(e, mask)[-1] + self.en, 1)
    def expected(self, e, unary, pair, first, last):
        """Score of a distribution over taggings, given by its marginals: sum_t unary*e + pair*transitions (all linear)."""
        st, t, en = self.scores()
        return (unary * e).sum((1, 2)) + (pair * t.clamp(min=-100)).sum((1, 2)) + (first * st.clamp(min=-100)).sum(1) + (last * en).sum(1)
    def cross_entropy(self, e, mask, unary, pair, first, last):
        """Cross-entropy of this CRF under target marginals; with one-hot marginals it is the negative log-likelihood."""
        return self.log_z(e, mask) - self.expected(e, unary, pair, first, last)
    @torch.no_grad()
    def viterbi(self, e):
        st, t, en = self.scores(); a = st + e[0]; back = []
        for i in range(1, e.shape[0]):
            v, ix = (a.unsqueeze(1) + t).max(0); back.append(ix); a = v + e[i]
        j = int((a + en).argmax()); y = [j]
        for ix in reversed(back): j = int(ix[j]); y.append(j)
        return y[::-1]

def one_hot(tags, n=len(TAGS)):
    u = torch.zeros(len(tags), n); u[torch.arange(len(tags)), torch.tensor(tags)] = 1
    p = torch.zeros(n, n)
    for a, b in zip(tags, tags[1:]): p[a, b] += 1
    return u, p

def bucket(n, most): return min(n, most)

def candidates(spans, reach=6):
    """Pairs (dependent, cue) with at most `reach` cues between them."""
    cues = [j for j, s in enumerate(spans) if s[0] == 1]; out = []
    for j, s in enumerate(spans):
        if s[0] == 1: continue
        before = [c for c in cues if spans[c][1] < s[1]][-reach-1:]; after = [c for c in cues if spans[c][1] > s[1]][:reach+1]
        out += [(j, c) for c in before + after]
    return out

def pair_features(w, spans, pairs):
    """[n, PAIR] of what stands between a dependent and a cue; mirrored in src/reading/links.ts."""
    import itertools
    acc = lambda x: [0, *itertools.accumulate(map(int, x))]
    P, E, Qo, Qc = acc(w['start']), acc(w['ender']), acc(q == 1 for q in w['quote']), acc(q == 3 for q in w['quote'])
    out = []
    for j, c in pairs:
        r, a, b = spans[j]; _, x, y = spans[c]
        lo, hi = (b, x) if a < x else (y, a)  # the words between, half-open
        gap = hi - lo; f = [0.0] * PAIR
        f[(7 if a < x else 0) + min(gap.bit_length(), 6)] = 1.0
        mid = [s for s in spans if lo <= s[1] < hi]
        for k in range(3): f[14 + 3 * k + min(sum(s[0] == k for s in mid), 2)] = 1.0
        f[23 + min(P[max(hi, a, x) + 1] - P[lo], 2)] = 1.0     # paragraph starts between, the later span's first word included
        f[26 + min(E[hi] - E[lo], 2)] = 1.0                      # sentence ends between
        f[29] = float(r == 2)
        f[30] = float(Qo[hi] - Qo[lo] > 0); f[31] = float(Qc[hi] - Qc[lo] > 0)
        f[32] = float(w['quote'][x] in (1, 2))                    # the cue stands inside a quotation
        out.append(f)
    return torch.tensor(out)

class Reader(nn.Module):
    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder; w = encoder.c['width']; self.drop = nn.Dropout(0.1)
        self.tag = nn.Linear(w, len(TAGS)); self.crf = CRF()
        self.dependent, self.cue, self.between = nn.Linear(w, KEY), nn.Linear(w, KEY), nn.Linear(w, BETWEEN)
        self.heads, self.antecedent, self.anaphor = nn.Linear(w, len(HEADS)), nn.Linear(w, REFERENT), nn.Linear(w, REFERENT)  # coreference.py
        self.fc1 = nn.Linear(3 * KEY + BETWEEN + PAIR, HIDDEN); self.fc2 = nn.Linear(HIDDEN, 1)
    def words(self, ids, feats, mask, first):
        """States of each word's first piece: [B, W, width]."""
        h = self.encoder(ids, feats, mask).float()
        return self.drop(h.gather(1, first.unsqueeze(2).expand(-1, -1, h.shape[2])))
    def pairs(self, h, w, spans, pairs):
        """Logits of (dependent, cue) pairs of one window; h [W, width]."""
        d, c, m = self.dependent(h), self.cue(h), self.between(h)
        cum = torch.cat([torch.zeros(1, m.shape[1]), m.cumsum(0)])
        def rep(x, s): return x[s[1]:s[2]].mean(0) + x[s[1]] + x[s[2] - 1]
        D = {j: rep(d, spans[j]) for j in {p[0] for p in pairs}}; C = {c_: rep(c, spans[c_]) for c_ in {p[1] for p in pairs}}
        A = torch.stack([D[j] for j, _ in pairs]); B = torch.stack([C[k] for _, k in pairs])
        lo, hi = [], []
        for j, k in pairs:
            _, a, b = spans[j]; _, x, y = spans[k]
            l, u = (b, x) if a < x else (y, a); lo.append(l); hi.append(max(u, l))
        lo, hi = torch.tensor(lo), torch.tensor(hi)
        M = (cum[hi] - cum[lo]) / (hi - lo).clamp(min=1).unsqueeze(1)
        x = torch.cat([A, B, A * B, M, pair_features(w, spans, pairs)], 1)
        return self.fc2(F.relu(self.fc1(x))).squeeze(1)
