def read(report):
    box, text = report.split()
    return box, float(text)
