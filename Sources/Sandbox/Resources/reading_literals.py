# --- a program that Python cannot read: texts and numbers -------------------------------------------------------------
