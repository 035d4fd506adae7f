/// A key that was pressed.
enum Key: Equatable, Sendable {
    case character(Character)
    case enter
    case escape
    case backspace
    case tab
    case backTab
    case up
    case down
    case left
    case right
    case pageUp
    case pageDown
    case home
    case end
    /// With its letter, in lower case.
    case control(Character)
    /// Text that was pasted, which is never taken for keys.
    case paste(String)
    /// An escape sequence that means nothing here.
    case unknown
}
