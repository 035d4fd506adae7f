/// A report as a reader sees it, before it is known where: the same for the terminal, Markdown and HTML.
struct ReportDocument {
    enum Block {
        case heading(String)
        case paragraph(String)
        case finding(Finding)
        case table(Table)
        case figure(Figure)
        case items([Item])
    }

    /// Something that stands out.
    struct Finding {
        var number: Int
        var title: String
        /// Such as "concept integer-division".
        var name: String
        var facts: [String]
        /// A line each.
        var evidence: [String]
        /// What to do, and the command for it.
        var next: (words: String, command: String)?
    }

    struct Table {
        var caption: String
        var columns: [Column]
        var rows: [[String]]

        struct Column {
            var title: String
            var isNumber = false
        }
    }

    /// A chart, and the table that says the same.
    struct Figure {
        enum Kind {
            /// Shares from 0 to 1, each with its name, and the mean to compare them with.
            case shares([(name: String, share: Double, isMarked: Bool)], mean: Double)
            /// For each week its first day and seven counts.
            case days([(name: String, counts: [Int?])])
            /// For each week a count in two parts.
            case weeks([(name: String, accepted: Int, missed: Int)])
            case counts([(name: String, count: Int)])
        }

        var title: String
        /// What the chart shows, in a sentence or two, for those who do not see it.
        var description: String
        var kind: Kind
        /// Nothing where the table that follows in the document is it.
        var table: Table?
    }

    struct Item {
        var date: String
        var text: String
        var place: String
    }

    var title: String
    var subtitle: String
    var blocks: [Block] = []

    mutating func heading(_ text: String) { blocks.append(.heading(text)) }
    mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }
}
