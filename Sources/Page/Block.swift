/// A piece of what somebody is to read, before it is known where: on a terminal, in a file, or by a program.
package enum Block: Sendable, Equatable {
    case heading(Heading)
    case text(StyledText)
    case outcomes([Outcome])
    case quote(Quote)
    case excerpt(Excerpt)
    case listing(Listing)
    case compared(ComparedTexts)
    case point(Point)
    case table(Table)
    case chart(Chart)
    case notes([Note])

    package static func heading(_ title: String, aside: String? = nil) -> Block {
        .heading(Heading(title: title, aside: aside))
    }

    package static func text(_ text: String) -> Block { .text(StyledText(text)) }
}
