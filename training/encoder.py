"""The two pre-trained encoders as plain torch modules: MiniLM-L6 (BERT, post-norm) and MPNet-base (with relative positions).

Written out instead of taken from a library because both get extra input embeddings (letter case, quotation state, paragraph
position: the vocabulary is uncased and newlines are not word pieces), train without dropout on attention (slow on a CPU), and
export to a small graph. `load()` reads the weights of the published checkpoints.
"""
import math, os, torch, torch.nn as nn, torch.nn.functional as F
from safetensors.torch import load_file

# Sizes of the extra input features, one id of each per word piece; see data.features().
SHAPES, QUOTES, PARAGRAPHS = 12, 4, 8

CONFIG = {
    'minilm': dict(layers=6, width=384, heads=12, inner=1536, vocab=30522, positions=512, offset=0, relative=False, pad=0),
    'mpnet': dict(layers=12, width=768, heads=12, inner=3072, vocab=30527, positions=514, offset=2, relative=True, pad=1),
}

class Dropout(nn.Module):
    """Dropout from a pool of masks drawn once: on a CPU the random numbers of nn.Dropout cost a tenth of a training step."""
    POOL = 1 << 24
    def __init__(self, p):
        super().__init__(); self.p = p; self.pool = None
    def forward(self, x):
        if not self.training or not self.p: return x
        if self.pool is None or self.pool.dtype != x.dtype: self.pool = (torch.rand(self.POOL) >= self.p).to(x.dtype) / (1 - self.p)
        n = x.numel(); o = int(torch.randint(self.POOL - n, ()))
        return x * self.pool[o:o + n].view(x.shape)

class Linear(nn.Linear):
    """A product that, once `rounded`, feels in training what int8 does to it at run time: a scale per output channel for the
    weights, one per window for the activations (as in graph.py). Gradients pass the rounding unchanged."""
    rounded = False
    def forward(self, x):
        if not self.rounded: return F.linear(x, self.weight, self.bias)
        with torch.no_grad():
            s = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
            dw = (self.weight / s).round_().mul_(s).sub_(self.weight)
            f = x.float(); lo = f.amin((1, 2), keepdim=True).clamp(max=0); s = ((f.amax((1, 2), keepdim=True).clamp(min=0) - lo) / 255).clamp(min=1e-8)
            dx = ((f - lo) / s).round_().mul_(s).add_(lo).sub_(f).to(x.dtype)
        return F.linear(x + dx, self.weight + dw, self.bias)

class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        w = c['width']; self.heads = c['heads']
        self.q, self.k, self.v, self.o = (Linear(w, w) for _ in range(4))
        self.up, self.down = Linear(w, c['inner']), Linear(c['inner'], w)
        eps = 1e-5 if c['relative'] else 1e-12
        self.norm1, self.norm2 = nn.LayerNorm(w, eps), nn.LayerNorm(w, eps)
    def forward(self, x, bias, drop):
        B, T, W = x.shape
        split = lambda y: y.view(B, T, self.heads, W // self.heads).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        if self.training and x.dtype == torch.bfloat16:  # written out it is a third faster on a CPU than the fused one
            a = ((q * (W // self.heads) ** -0.5) @ k.transpose(-1, -2) + bias).softmax(-1) @ v
        else: a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + drop(self.o(a.transpose(1, 2).reshape(B, T, W))))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x)))))

class Encoder(nn.Module):
    def __init__(self, kind, dropout=0.1):
        super().__init__()
        c = CONFIG[kind]; self.c = c; w = c['width']
        self.words = nn.Embedding(c['vocab'], w); self.positions = nn.Embedding(c['positions'], w)
        self.features = nn.ModuleList([nn.Embedding(n, w) for n in (SHAPES, QUOTES, PARAGRAPHS)])
        for f in self.features: nn.init.zeros_(f.weight)
        self.norm = nn.LayerNorm(w, 1e-5 if c['relative'] else 1e-12)
        self.layers = nn.ModuleList([Layer(c) for _ in range(c['layers'])])
        self.relative = nn.Embedding(32, c['heads']) if c['relative'] else None
        self.drop = Dropout(dropout)
    def bias(self, mask, T, dtype):
        b = torch.zeros(mask.shape[0], 1, 1, T, dtype=dtype, device=mask.device).masked_fill(~mask[:, None, None, :], -1e4)
        if self.relative is None: return b
        p = torch.arange(T); n = p[:, None] - p[None, :]  # query minus key
        side = (n < 0).long() * 16; n = n.abs()
        far = 8 + (torch.log(n.float().clamp(min=1) / 8) / math.log(128 / 8) * 8).long()
        r = self.relative.weight.detach()[side + torch.where(n < 8, n, far.clamp(max=15))]  # without a gradient attention takes its fast path
        return b + r.permute(2, 0, 1)[None].to(dtype)
    def embed(self, ids, feats):
        p = torch.arange(ids.shape[1]) + self.c['offset']
        x = self.words(ids) + self.positions(p)[None]
        for i, f in enumerate(self.features): x = x + f(feats[:, :, i])
        return self.norm(x)
    def forward(self, ids, feats, mask):
        x = self.drop(self.embed(ids, feats))
        bias = self.bias(mask, ids.shape[1], x.dtype)
        if torch.is_autocast_enabled('cpu'): x, bias = x.bfloat16(), bias.bfloat16()
        for l in self.layers: x = l(x, bias, self.drop)
        return x

def load(kind, folder, dropout=0.1):
    """An Encoder with the published weights from `folder` (model.safetensors or pytorch_model.bin)."""
    f = os.path.join(folder, 'model.safetensors')
    s = load_file(f) if os.path.exists(f) else torch.load(os.path.join(folder, 'pytorch_model.bin'), map_location='cpu', weights_only=True)
    s = {k.removeprefix('bert.').removeprefix('mpnet.'): v.float() for k, v in s.items()}
    e = Encoder(kind, dropout); own = e.state_dict(); n = 'embeddings.'
    def put(to, src, extra=None):
        v = s[src] if extra is None else s[src] + extra
        assert own[to].shape == v.shape, (to, own[to].shape, v.shape)
        own[to] = v
    put('words.weight', n + 'word_embeddings.weight')
    put('positions.weight', n + 'position_embeddings.weight', s[n + 'token_type_embeddings.weight'][:1] if kind == 'minilm' else None)
    for p in ('weight', 'bias'):
        put(f'norm.{p}', f'{n}LayerNorm.{p}')
        for i in range(e.c['layers']):
            l = f'encoder.layer.{i}.'
            m = ({'q': 'attention.self.query', 'k': 'attention.self.key', 'v': 'attention.self.value', 'o': 'attention.output.dense', 'norm1': 'attention.output.LayerNorm'} if kind == 'minilm'
                 else {'q': 'attention.attn.q', 'k': 'attention.attn.k', 'v': 'attention.attn.v', 'o': 'attention.attn.o', 'norm1': 'attention.LayerNorm'})
            for a, b in {**m, 'up': 'intermediate.dense', 'down': 'output.dense', 'norm2': 'output.LayerNorm'}.items():
                put(f'layers.{i}.{a}.{p}', f'{l}{b}.{p}')
    if kind == 'mpnet': put('relative.weight', 'encoder.relative_attention_bias.weight')
    e.load_state_dict(own)
    return e
