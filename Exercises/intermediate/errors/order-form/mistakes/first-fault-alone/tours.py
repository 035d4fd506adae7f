class FormError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


def whole(form, name, low, high):
    text = form.get(name, "").strip()
    if text == "":
        raise FormError([f"{name}: missing"])
    try:
        value = int(text)
    except ValueError:
        raise FormError([f"{name}: no whole number"])
    if value < low or value > high:
        raise FormError([f"{name}: not {low} to {high}"])
    return value


def check(form):
    school = form.get("school", "").strip()
    if school == "":
        raise FormError(["school: missing"])
    pupils = whole(form, "pupils", 5, 30)
    hour = whole(form, "hour", 9, 17)
    return {"school": school, "pupils": pupils, "hour": hour}
