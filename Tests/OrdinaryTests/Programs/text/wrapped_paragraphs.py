# Lays a text out in several widths.
import textwrap

TEXT = """
    Once upon a time there was a very-long-hyphenated-word in the middle of a sentence,
    and nobody knew where to break it. Incomprehensibilities notwithstanding.
"""
flat = " ".join(TEXT.split())
for width in (20, 40):
    print(textwrap.fill(flat, width, initial_indent="* ", subsequent_indent="  "))
    print("-" * width)
print(textwrap.shorten(flat, 30, placeholder=" ..."))
print(textwrap.dedent(TEXT).strip().splitlines()[1])
print(textwrap.indent("a\n\nb\n", "> "), end="")
print(textwrap.wrap("supercalifragilistic", 8), textwrap.wrap("supercalifragilistic", 8, break_long_words=False))
