/// What a program sees of the machine that it runs on, where that is to be another than this one.
///
/// It stands for machines that learners have: elsewhere in the world, with older settings, or busy with other things.
package struct Surroundings: Sendable, Hashable {
    /// As the variable `TZ` has it in POSIX, such as `<+14>-14`, which needs no data of zones.
    package var timeZone: String?
    /// Whether files are ASCII unless a program says what they are: the locale is `C`, as far as opening files asks it.
    package var hasPlainLocale = false
    /// Whether the machine is so busy that time passes between any two looks at the clock: a quarter of a second between
    /// the first of them. Has no effect on a virtual clock.
    package var isSlow = false

    package init(timeZone: String? = nil, hasPlainLocale: Bool = false, isSlow: Bool = false) {
        self.timeZone = timeZone
        self.hasPlainLocale = hasPlainLocale
        self.isSlow = isSlow
    }

    /// As the driver takes them.
    var fields: [String] { [timeZone ?? "", hasPlainLocale ? "plain" : "", isSlow ? "slow" : ""] }
}
