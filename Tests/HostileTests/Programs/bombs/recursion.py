# Recurses without end.
# verdict: runtime-error
def again():
    again()


again()
