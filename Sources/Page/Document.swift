/// A whole page to be read.
package struct Document: Sendable, Equatable {
    package var title: String
    package var subtitle: String
    package var blocks: [Block]

    package init(title: String, subtitle: String, blocks: [Block] = []) {
        self.title = title
        self.subtitle = subtitle
        self.blocks = blocks
    }

    package mutating func heading(_ text: String) { blocks.append(.heading(text)) }
    package mutating func paragraph(_ text: String) { blocks.append(.text(text)) }
}
