# --- a program that Python cannot read: the change of one word or sign that helps -------------------------------------
