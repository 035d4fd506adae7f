class FormError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


def check(form):
    faults = []
    order = {}
    for field, low, high in (("school", 0, 0), ("pupils", 5, 30), ("hour", 9, 17)):
        text = form.get(field, "").strip()
        if text == "":
            faults.append(field + ": missing")
            continue
        if field == "school":
            order[field] = text
            continue
        try:
            order[field] = int(text)
        except ValueError:
            faults.append(field + ": no whole number")
            continue
        if order[field] < low or order[field] > high:
            faults.append(f"{field}: not {low} to {high}")
    if faults:
        raise FormError("; ".join(faults))
    return order
