# --- a program that Python cannot read: words and signs of other languages --------------------------------------------
