# Leaves modules that the interpreter imports by itself.
# verdict: accepted
for folder in (".", ".."):
    for name in ("sitecustomize.py", "usercustomize.py", "main.py", "os.py"):
        try:
            open(folder + "/" + name, "w").write("print('ESCAPED: customized')\n")
        except OSError:
            pass
print("held")
