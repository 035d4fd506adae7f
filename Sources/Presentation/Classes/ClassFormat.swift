import Classes

/// A form that the grades of a class can be told in.
package enum ClassFormat: String, Sendable, CaseIterable, ReportFormat {
    case text, json, csv, junit
    /// Without what Jenkins does not take.
    case junitStrict = "junit-strict"
    case gradescope, classroom, exercism

    /// Whether each learner gets a report of their own.
    package var isForOne: Bool {
        switch self {
        case .gradescope, .classroom, .exercism: true
        case .text, .json, .csv, .junit, .junitStrict: false
        }
    }

    /// The whole class.
    ///
    /// - Throws: what the encoder throws; nothing in fact.
    package func text(_ report: ClassReport) throws -> String {
        switch self {
        case .text:
            let output = Output(isStyled: false, width: 80)
            return output.rendered(BlockText(output).render(ClassPage(report).document))
        case .json: return try JSONOutput.text(report)
        case .csv: return ClassCSV.text(report)
        case .junit: return ClassJUnit.text(report, isStrict: false)
        case .junitStrict: return ClassJUnit.text(report, isStrict: true)
        case .gradescope, .classroom, .exercism:
            return try report.answers.map { try text(of: $0, in: report) }.joined()
        }
    }

    /// One learner of it, in a form that is for one.
    package func text(of grades: ClassReport.LearnerGrades, in report: ClassReport) throws -> String {
        switch self {
        case .gradescope: try JSONOutput.text(GradescopeJSON(grades, report))
        case .classroom: try ClassroomJSON.text(grades, report)
        case .exercism: try JSONOutput.text(ExercismJSON(grades, report))
        case .text, .json, .csv, .junit, .junitStrict: try text(report)
        }
    }

    package var sign: String {
        switch self {
        case .text: "handed in, graded by Reprise"
        case .json: "\"tool\" : \"\(ClassReport.tool)\""
        case .csv: "learner,exercise,verdict,points,most,"
        case .junit, .junitStrict: "<!-- Made by \(ClassReport.tool). -->"
        case .gradescope: "\"stdout_visibility\" : \"hidden\""
        // `{"max_score"`, as base64 has it.
        case .classroom: "eyJtYXhfc2NvcmUi"
        case .exercism: "\"version\" : 3"
        }
    }

    /// What a learner's own report ends with, as a file.
    package var fileEnding: String { self == .classroom ? ".txt" : ".json" }
}
