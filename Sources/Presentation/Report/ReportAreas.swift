import Page
import Practice
import System

/// Every concept that was missed, every trap and exception that was met.
extension ReportBuilder {
    func addAreas(_ areas: WeakAreas, to document: inout Document) {
        let missed = areas.concepts.filter { $0.misses > 0 }
        let concepts = Array(missed.prefix(Self.mostInTable))
        if !concepts.isEmpty {
            document.heading("Concepts")
            document.blocks.append(.chart(shares(concepts, mean: areas.ownMean)))
            document.blocks.append(.table(table(concepts, of: missed.count)))
        }
        for (heading, areas) in [("Traps", areas.traps), ("Exceptions", areas.exceptions)] where !areas.isEmpty {
            document.heading(heading)
            document.blocks.append(.table(tableOfMisses(areas)))
        }
    }

    private func shares(_ concepts: [WeakArea], mean: Double) -> Chart {
        Chart(
            title: "How often concepts are missed",
            description:
                "A bar for each concept, as long as the share of attempts that was missed lately; a line marks the share "
                + "over all exercises, \(Wording.percent(mean)). The table below says the same.",
            kind: .shares(
                concepts.map { Chart.Share(name: title($0), share: $0.rate, isMarked: $0.standsOut) }, mean: mean),
            table: nil)
    }

    private func table(_ areas: [WeakArea], of count: Int) -> Table {
        let shown = areas.count < count ? ", \(areas.count) of \(count)" : ""
        return Table(
            caption:
                "Those missed most of late\(shown). For \u{201C}lately\u{201D}, newer attempts count more than older ones.",
            columns: [
                .init(title: "concept"), .init(title: "missed", isNumber: true),
                .init(title: "lately", isNumber: true), .init(title: ""),
            ],
            rows: areas.map { area in
                [
                    title(area), "\(area.misses) of \(area.attempts)", Wording.percent(area.rate),
                    Self.marks(area).joined(separator: ", "),
                ]
            })
    }

    private func tableOfMisses(_ areas: [WeakArea]) -> Table {
        func last(_ area: WeakArea) -> Int { area.evidence.first?.time.seconds ?? 0 }
        let shown = areas.sorted { ($0.misses, last($0), $1.id) > ($1.misses, last($1), $0.id) }.prefix(
            Self.mostInTable)
        return Table(
            caption: shown.count < areas.count ? "The most frequent first, \(shown.count) of \(areas.count)." : "",
            columns: [
                .init(title: areas[0].kind.rawValue), .init(title: "times", isNumber: true),
                .init(title: "last on"), .init(title: ""),
            ],
            rows: shown.map { area in
                [
                    title(area), "\(area.misses)", area.evidence.first.map { "\(calendar.day($0.time))" } ?? "",
                    Self.marks(area).joined(separator: ", "),
                ]
            })
    }

    private static func marks(_ area: WeakArea) -> [String] {
        [area.standsOut ? "stands out" : area.comesBack ? "comes back" : nil, word(area.trend)].compactMap { $0 }
    }
}
