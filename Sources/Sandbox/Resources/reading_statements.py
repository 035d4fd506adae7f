# --- a program that Python cannot read: imports and other statements --------------------------------------------------
