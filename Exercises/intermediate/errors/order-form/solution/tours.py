class FormError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


def field(form, name, faults):
    text = form.get(name, "").strip()
    if not text:
        faults.append(f"{name}: missing")
    return text


def number(form, name, low, high, faults):
    text = field(form, name, faults)
    if not text:
        return None
    try:
        value = int(text)
    except ValueError:
        faults.append(f"{name}: no whole number")
        return None
    if not low <= value <= high:
        faults.append(f"{name}: not {low} to {high}")
    return value


def check(form):
    faults = []
    order = {
        "school": field(form, "school", faults),
        "pupils": number(form, "pupils", 5, 30, faults),
        "hour": number(form, "hour", 9, 17, faults),
    }
    if faults:
        raise FormError(faults)
    return order
