class FormError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


def check(form):
    faults = []
    result = {"school": form["school"].strip()}
    if result["school"] == "":
        faults.append("school: missing")
    for name, low, high in [("pupils", 5, 30), ("hour", 9, 17)]:
        text = form[name].strip()
        if text == "":
            faults.append(name + ": missing")
            continue
        try:
            result[name] = int(text)
        except ValueError:
            faults.append(name + ": no whole number")
            continue
        if not low <= result[name] <= high:
            faults.append(f"{name}: not {low} to {high}")
    if faults:
        raise FormError(faults)
    return result
