/// How a live session meets its learner: a whole screen, or lines one after the other.
protocol LiveFace: AnyObject {
    /// Takes the terminal, at the beginning and after it was lent.
    ///
    /// - Throws: ``SystemFault`` where nothing can be written to it.
    func begin() throws
    /// Gives it back as it was found.
    func end()
    /// Shows the state; does nothing where nothing differs.
    ///
    /// - Throws: ``SystemFault`` where nothing can be written any more.
    func show(_ model: inout LiveModel) throws
    /// What was typed.
    func events(_ bytes: [UInt8]) -> [LiveEvent]
    /// When what was typed so far has to be taken as it stands, in seconds from the last byte; nothing where it need not.
    var keyTimeout: Double? { get }
    /// What was typed so far, taken as it stands.
    func lateEvents() -> [LiveEvent]
    /// The terminal has another size, or something else has written on it.
    func redraw()
}
