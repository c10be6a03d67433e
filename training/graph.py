"""The student as an int8 ONNX graph, written operator by operator (fused ones of onnxruntime where it has them); the encoder of
the claim linker as well, which has `features=()`, `first=False`: ids in, a row for each word piece out.

Inputs  ids int32 [T], shapes, quotes, paragraphs int32 [T], first int32 [W] (place of each word's first piece)
Output  words float [W, 7 + 64 + 64 + 32 + 5 + 32 + 32]: tag scores, the three projections of the linker, kinds of head words, and the
        two projections of coreference, as in model.Reader
One window a run: without padding there is no mask, and on one thread a batch gains nothing.
"""
import numpy as np, onnx
from onnx import TensorProto as T, helper as h, numpy_helper as nh

MS = 'com.microsoft'

def rows_int8(w):
    """Symmetric int8, a scale for each row."""
    s = np.maximum(np.abs(w).max(1), 1e-8) / 127
    return np.clip(np.round(w / s[:, None]), -127, 127).astype(np.int8), s.astype(np.float32)

FEATURES = ('shapes', 'quotes', 'paragraphs')
HEADS = ('tag', 'dependent', 'cue', 'between', 'heads', 'antecedent', 'anaphor')

def build(state, config, path, kind='dynamic', block=32, precise=(), features=FEATURES, heads=HEADS, first=True):
    """`state`: state dict of model.Reader as numpy. `kind`: 'dynamic' (a scale per output channel, activations per tensor),
    'nbits' (MatMulNBits: blocks of `block` weights, activations per row) or 'float'. Products named in `precise` ('down', 'l0.up', …)
    are 'nbits' whatever the kind."""
    nodes, inits = [], []
    def const(name, a): inits.append(nh.from_array(np.ascontiguousarray(a), name)); return name
    def node(op, ins, out, domain='', **k): nodes.append(h.make_node(op, ins, [out] if isinstance(out, str) else out, domain=domain, name=str(len(nodes)), **k)); return out
    def table(name, w, ids, out):
        q, s = rows_int8(w); const(name, q); const(name + '.scale', s[:, None])
        node('Gather', [name, ids], out + '.q'); node('Cast', [out + '.q'], out + '.f', to=T.FLOAT); node('Gather', [name + '.scale', ids], out + '.s')
        return node('Mul', [out + '.f', out + '.s'], out)
    def linear(x, w, b, out, k):
        """x [.., n] times w.T (w as torch keeps it: [m, n]) plus b."""
        if k == 'float':
            const(out + '.w', w.T.astype(np.float32)); node('MatMul', [x, out + '.w'], out + '.m' if b is not None else out)
            if b is not None: const(out + '.b', b); node('Add', [out + '.m', out + '.b'], out)
        elif k == 'dynamic':
            q, s = rows_int8(w); const(out + '.w', q.T); const(out + '.ws', s); const(out + '.wz', np.zeros_like(s, dtype=np.int8))
            ins = [x, out + '.w', out + '.ws', out + '.wz']
            if b is not None: const(out + '.b', b); ins.append(out + '.b')
            node('DynamicQuantizeMatMul', ins, out, MS)
        else:
            m, n = w.shape; nb = n // block; W = w.reshape(m, nb, block); s = np.maximum(np.abs(W).max(2), 1e-8) / 127
            q = (np.clip(np.round(W / s[:, :, None]), -127, 127) + 128).astype(np.uint8)
            const(out + '.w', q); const(out + '.ws', s.astype(np.float32).reshape(m, nb))
            ins = [x, out + '.w', out + '.ws']
            if b is not None: const(out + '.b', b); ins += ['', '', out + '.b']
            node('MatMulNBits', ins, out, MS, K=n, N=m, bits=8, block_size=block, accuracy_level=4)
        return out
    S = {k: np.asarray(v, dtype=np.float32) for k, v in state.items()}
    W, H = config['width'], config['heads']
    x = table('words', S['encoder.words.weight'], 'ids', 'e0')
    node('Shape', ['ids'], 'n'); const('zero', np.array([0])); const('axis0', np.array([0]))
    const('positions', S['encoder.positions.weight'][config['offset']:]); node('Slice', ['positions', 'zero', 'n', 'axis0'], 'pos')
    node('Add', ['e0', 'pos'], 'e1')
    for i, f in enumerate(features):
        const(f + '.table', S[f'encoder.features.{i}.weight']); node('Gather', [f + '.table', f], f + '.x'); node('Add', [f'e{i+1}', f + '.x'], f'e{i+2}')
    node('Unsqueeze', [f'e{len(features)+1}', 'axis0'], 'e.x')
    const('norm.g', S['encoder.norm.weight']); const('norm.b', S['encoder.norm.bias'])
    x = node('LayerNormalization', ['e.x', 'norm.g', 'norm.b'], 'x0', epsilon=1e-12)
    for i in range(config['layers']):
        p = f'encoder.layers.{i}.'; g = lambda n: S[p + n]; n = f'l{i}.'; k = lambda q: 'nbits' if q in precise or f'l{i}.{q}' in precise else kind
        linear(x, np.concatenate([g('q.weight'), g('k.weight'), g('v.weight')]), np.concatenate([g('q.bias'), g('k.bias'), g('v.bias')]), n + 'qkv', k('qkv'))
        node('Split', [n + 'qkv'], [n + 'q', n + 'k', n + 'v'], axis=2, num_outputs=3)
        node('MultiHeadAttention', [n + 'q', n + 'k', n + 'v'], n + 'a', MS, num_heads=H)
        # Add and LayerNormalization: the fused SkipLayerNormalization took a third of the whole run, these two a twentieth.
        for z in ('norm1', 'norm2'): const(n + z + '.g', g(z + '.weight')); const(n + z + '.b', g(z + '.bias'))
        linear(n + 'a', g('o.weight'), g('o.bias'), n + 'o', k('o'))
        node('Add', [n + 'o', x], n + 'o.x'); node('LayerNormalization', [n + 'o.x', n + 'norm1.g', n + 'norm1.b'], n + 'y', epsilon=1e-12)
        linear(n + 'y', g('up.weight'), None, n + 'u', k('up')); const(n + 'ub', g('up.bias')); node('BiasGelu', [n + 'u', n + 'ub'], n + 'h', MS)
        linear(n + 'h', g('down.weight'), g('down.bias'), n + 'd', k('down'))
        node('Add', [n + 'd', n + 'y'], n + 'd.x'); x = node('LayerNormalization', [n + 'd.x', n + 'norm2.g', n + 'norm2.b'], f'x{i+1}', epsilon=1e-12)
    const('axis00', np.array([0])); x = node('Squeeze', [x, 'axis00'], 'xs')
    if first: x = node('Gather', ['xs', 'first'], 'xw')
    linear(x, np.concatenate([S[f'{q}.weight'] for q in heads]), np.concatenate([S[f'{q}.bias'] for q in heads]), 'words_out', 'float')
    vi = lambda n, t, s: h.make_tensor_value_info(n, t, s)
    outn = sum(S[f'{q}.bias'].shape[0] for q in heads)
    graph = h.make_graph(nodes, 'reader', [vi(n, T.INT32, ["T"]) for n in ('ids', *features)] + ([vi('first', T.INT32, ["W"])] if first else []), [vi('words_out', T.FLOAT, ['W' if first else 'T', outn])], inits)
    m = h.make_model(graph, opset_imports=[h.make_opsetid('', 18), h.make_opsetid(MS, 1)]); m.ir_version = 9
    onnx.save(m, path)
