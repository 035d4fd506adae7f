import Page

/// What the middle of the screen holds, in lines that fit: only those that are looked at are made.
struct PanelLines {
    let count: Int
    /// The line to keep in sight, where one is chosen.
    let chosen: Int?
    private let make: (Int) -> StyledText

    init(count: Int, chosen: Int? = nil, make: @escaping (Int) -> StyledText) {
        self.count = count
        self.chosen = chosen
        self.make = make
    }

    init(_ lines: [StyledText]) { self.init(count: lines.count) { lines[$0] } }

    subscript(range: Range<Int>) -> [StyledText] { range.map(make) }
}
