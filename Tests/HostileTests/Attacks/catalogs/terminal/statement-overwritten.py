#: Lines that a carriage return overwrites, in text, in code and in a heading.
#: run: show t/u/add
#: exit: 0 or 70
from attack import *

write(add / "statement.md", "# Add up\n\nharmful\rharmless\n\n    harmful\rharmless\n\n## h\rharmless\n")
