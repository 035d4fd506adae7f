# -*- coding: latin-1 -*-
# Its text is read in another encoding than it was written in.
print("é €", len("é"), ascii("ü"))
