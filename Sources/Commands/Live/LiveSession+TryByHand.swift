extension LiveSession {
    func tryByHand() -> [LiveEvent] { [] }
}
