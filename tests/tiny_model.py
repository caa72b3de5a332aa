"""A tiny real model for tests: which word follows which, compiled into the weights of a llama; nothing is trained.

The embedding of a token is a unit vector, attention and feed-forward are zero, and the output matrix holds the
logarithms of how often each token follows each. So a real server runs it with its real sampling and real grammars, and
what it says looks like the letters it was made of. The file format is GGUF, described in ggml's docs/gguf.md.

    write(Path("tiny.gguf"), ["one letter", "another"])
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
SPECIAL = ["<unk>", "<s>", "</s>", "<|user|>", "<|assistant|>", "<|system|>", "<|end|>"]
ASSISTANT, END = 4, 6
BYTES = [f"<0x{byte:02X}>" for byte in range(256)]
NEWLINE = len(SPECIAL) + ord("\n")
CHARACTERS = ["▁", *(chr(code) for code in range(33, 127))]
PIECE = re.compile(r" ?[A-Za-z']+| ?\d|\n|.", re.ASCII)
CHAT = (
    "{% for m in messages %}{{ '<|' + m['role'] + '|>' }}{% if m['content'] %}{{ m['content'] }}{% endif %}<|end|>"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)
HEADS, HIDDEN, CONTEXT = 4, 32, 32_768
UNKNOWN, NORMAL, CONTROL, BYTE = 2, 1, 3, 6
TEXT_TYPE, ARRAY_TYPE = 8, 9
PACKED = {4: "<I", 6: "<f", 7: "<?"}
ARRAYS = {5: "<i4", 6: "<f4"}


def write(path: Path, letters: Sequence[str]) -> None:
    """Write a model that talks like these letters."""
    words = sorted({piece for letter in letters for piece in pieces(letter) if len(piece) > 1})
    tokens = [*SPECIAL, *BYTES, *CHARACTERS, *(word.replace(" ", "▁") for word in words)]
    width = -(-len(tokens) // 32) * 32
    path.write_bytes(gguf(header(tokens, width), tensors(follows(letters, tokens), width)))


def pieces(letter: str) -> list[str]:
    """A letter in ASCII, cut into what will be tokens."""
    return PIECE.findall(letter.encode("ascii", "ignore").decode())


def follows(letters: Sequence[str], tokens: Sequence[str]) -> Array:
    """The logarithm of how often the token of a column follows the token of a row."""
    index = {token: number for number, token in enumerate(tokens)}
    counts = np.zeros((len(tokens), len(tokens)))
    for letter in letters:
        numbers = [NEWLINE if piece == "\n" else index[piece.replace(" ", "▁")] for piece in pieces(letter)]
        for one, next_one in zip([ASSISTANT, *numbers], [*numbers, END], strict=True):
            counts[one, next_one] += 1
    counts += 0.02 * counts.sum(0) / counts.sum()  # whatever came before, any word may come
    quote = index['"']
    counts[quote] = counts[ASSISTANT]  # a string of JSON begins as a letter does
    for end in (index["."], NEWLINE):
        counts[end, quote] += 0.15 * counts[end].sum()
        counts[end, END] += 0.10 * counts[end].sum()
    counts[:, [quote, END]] += 0.002 * counts.sum(1, keepdims=True)
    counts[:, [n for n in range(len(SPECIAL), len(SPECIAL) + 256) if n != NEWLINE]] = 0
    share: Array = np.log(np.maximum(counts / counts.sum(1, keepdims=True), 1e-9)).astype(np.float32)
    return share


def tensors(share: Array, width: int) -> dict[str, Array]:
    """The weights of one llama block that leaves its input alone."""
    size = len(share)
    embedding, output = np.zeros((size, width), np.float32), np.zeros((size, width), np.float32)
    embedding[np.arange(size), np.arange(size)] = 1
    output[:, :size] = share.T / np.sqrt(width)  # undoes the norm before it
    ones, square = np.ones(width, np.float32), np.zeros((width, width), np.float32)
    up, down = np.zeros((HIDDEN, width), np.float32), np.zeros((width, HIDDEN), np.float32)
    block = {"attn_norm": ones, "ffn_norm": ones, "attn_output": square, "ffn_gate": up, "ffn_up": up, "ffn_down": down}
    block |= {f"attn_{name}": square for name in "qkv"}
    made = {"token_embd.weight": embedding, "output_norm.weight": ones, "output.weight": output}
    return made | {f"blk.0.{name}.weight": weights for name, weights in block.items()}


def header(tokens: Sequence[str], width: int) -> dict[str, tuple[int, Any]]:
    """What a server has to know of the model: each value with the number of its type."""
    types = [UNKNOWN] + [CONTROL] * (len(SPECIAL) - 1) + [BYTE] * 256
    types += [NORMAL] * (len(tokens) - len(types))
    sizes = {"context_length": CONTEXT, "embedding_length": width, "block_count": 1, "feed_forward_length": HIDDEN,
             "vocab_size": len(tokens), "attention.head_count": HEADS, "attention.head_count_kv": HEADS,
             "rope.dimension_count": width // HEADS}  # fmt: skip
    ends = {"bos": 1, "eos": 2, "unknown": 0, "eot": END}
    return {
        "general.architecture": (TEXT_TYPE, "llama"),
        "general.name": (TEXT_TYPE, "tiny"),
        "general.file_type": (4, 0),
        **{f"llama.{name}": (4, size) for name, size in sizes.items()},
        "llama.attention.layer_norm_rms_epsilon": (6, 1e-12),
        "tokenizer.ggml.model": (TEXT_TYPE, "llama"),
        "tokenizer.ggml.pre": (TEXT_TYPE, "default"),
        "tokenizer.ggml.tokens": (ARRAY_TYPE, (TEXT_TYPE, tokens)),
        "tokenizer.ggml.scores": (ARRAY_TYPE, (6, [float(len(token)) if len(token) > 1 else 0.0 for token in tokens])),
        "tokenizer.ggml.token_type": (ARRAY_TYPE, (5, types)),
        **{f"tokenizer.ggml.{name}_token_id": (4, number) for name, number in ends.items()},
        "tokenizer.ggml.add_bos_token": (7, True),
        "tokenizer.ggml.add_eos_token": (7, False),
        "tokenizer.ggml.add_space_prefix": (7, False),
        "tokenizer.chat_template": (TEXT_TYPE, CHAT),
    }


def gguf(values: dict[str, tuple[int, Any]], weights: dict[str, Array]) -> bytes:
    """The file: values, then a table of the weights, then the weights, each on a multiple of 32 bytes."""
    table, at = b"", 0
    for name, array in weights.items():
        shape = array.shape[::-1]
        table += text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, at)
        at += padded(array.nbytes)
    told = b"".join(text(key) + struct.pack("<I", kind) + value(kind, held) for key, (kind, held) in values.items())
    head = b"GGUF" + struct.pack("<IQQ", 3, len(weights), len(values)) + told + table
    parts = [head.ljust(padded(len(head)), b"\0")]
    parts += [array.tobytes().ljust(padded(array.nbytes), b"\0") for array in weights.values()]
    return b"".join(parts)


def value(kind: int, held: Any) -> bytes:
    """One value in the bytes of its type."""
    if kind == TEXT_TYPE:
        return text(held)
    if kind == ARRAY_TYPE:
        inner, items = held
        packed = b"".join(map(text, items)) if inner == TEXT_TYPE else np.array(items, ARRAYS[inner]).tobytes()
        return struct.pack("<IQ", inner, len(items)) + packed
    return struct.pack(PACKED[kind], held)


def text(held: str) -> bytes:
    """A text with its length before it."""
    data = held.encode()
    return struct.pack("<Q", len(data)) + data


def padded(size: int) -> int:
    """The next multiple of 32."""
    return -(-size // 32) * 32
