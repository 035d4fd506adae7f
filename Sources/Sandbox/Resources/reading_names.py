# --- a program that Python cannot read: names, and what is given to them ----------------------------------------------
