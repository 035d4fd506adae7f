/// What the author's solution does that nothing may be recorded of, since it is wrong or cannot be written down.
package struct NotRecordable: Error, Sendable, Equatable {
    /// What has happened, as it stands behind a colon, without the full stop.
    package var what: String

    package init(_ what: String) {
        self.what = what
    }
}
