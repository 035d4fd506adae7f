extension Unicode.Scalar {
    /// Whether nothing of it is seen, or nothing but a gap, though it is no plain space.
    var isInvisible: Bool {
        if self == " " { return false }
        let properties = properties
        return properties.isDefaultIgnorableCodePoint || properties.isWhitespace || Self.blanks.contains(value)
    }

    /// Whether it belongs to the letters around it, as in many scripts and in emoji, and changes how they look.
    var isJoining: Bool { value == 0x200C || value == 0x200D || properties.isVariationSelector }

    /// What has a place of its own and no ink in it: an empty cell of Braille, an empty note, fillers.
    private static let blanks: Set<UInt32> = [0x2800, 0x1D159, 0x16FE4]
}
