class CsvExporter:
    def to_csv(self, rows):
        return "\n".join(",".join(row) for row in rows)


class TextExporter:
    def __init__(self, width):
        self.width = width

    def to_text(self, rows):
        lines = []
        for row in rows:
            lines.append("".join(cell.ljust(self.width) for cell in row))
        return "\n".join(lines)


def export_all(exporters, rows):
    texts = []
    for exporter in exporters:
        if isinstance(exporter, CsvExporter):
            texts.append(exporter.to_csv(rows))
        elif isinstance(exporter, TextExporter):
            texts.append(exporter.to_text(rows))
    return texts
