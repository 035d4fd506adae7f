from typing import Protocol


class Exporter(Protocol):
    def export(self, rows) -> str:
        """Return the rows as a text."""


class CsvExporter:
    def export(self, rows):
        return "\n".join(",".join(row) for row in rows)


class TextExporter:
    def __init__(self, width):
        self.width = width

    def export(self, rows):
        lines = []
        for row in rows:
            lines.append("".join(cell.ljust(self.width) for cell in row))
        return "\n".join(lines)


def export_all(exporters: list[Exporter], rows: list[list[str]]) -> list[str]:
    texts = []
    for exporter in exporters:
        if isinstance(exporter, (CsvExporter, TextExporter)):
            texts.append(exporter.export(rows))
    return texts
