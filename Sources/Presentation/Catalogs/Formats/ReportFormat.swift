/// A form that a report can be told in.
package protocol ReportFormat: RawRepresentable, CaseIterable, Equatable, Sendable where RawValue == String {
    static var text: Self { get }
    static var json: Self { get }
    /// What stands in every report of this form, and in hardly any other file.
    var sign: String { get }
}
