from typing import Protocol


class Exporter(Protocol):
    def export(self, rows: list[list[str]]) -> str:
        """Return the rows as one text."""


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
    return [exporter.export(rows) for exporter in exporters]
