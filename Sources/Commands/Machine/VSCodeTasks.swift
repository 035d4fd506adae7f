import Presentation
import System

/// The tasks of Visual Studio Code, version 2.0.0 of its format: problem matchers read what we print as compilers do.
enum VSCodeTasks {
    /// - Parameter command: the program, whole, since an editor's PATH is not that of a shell.
    static func text(command: String) -> String {
        """
        {
          "version": "2.0.0",
          "tasks": [
            {
              "label": "reprise: grade the open file",
              "type": "process",
              "command": \(quoted(command)),
              "args": ["grade", "--format", "gcc", "${file}"],
              "group": {"kind": "test", "isDefault": true},
              "presentation": {"reveal": "always", "clear": true},
              "problemMatcher": {
                "owner": "reprise",
                "source": "reprise",
                "fileLocation": "absolute",
                "pattern": \(pattern)
              }
            },
            {
              "label": "reprise: today's session",
              "type": "process",
              "command": \(quoted(command)),
              "args": ["--plain"],
              "isBackground": true,
              "presentation": {"reveal": "always", "focus": true, "panel": "dedicated"},
              "problemMatcher": {
                "owner": "reprise",
                "source": "reprise",
                "fileLocation": "absolute",
                "pattern": \(pattern),
                "background": {
                  "activeOnStart": false,
                  "beginsPattern": "Running (the case|[0-9]+ cases) …$",
                  "endsPattern": "v and Enter: the whole\\\\.$"
                }
              }
            }
          ]
        }

        """
    }

    private static let pattern =
        #"{"regexp": "^(.+):([0-9]+):([0-9]+): error: (.*)$", "file": 1, "line": 2, "column": 3, "message": 4}"#

    private static func quoted(_ text: String) -> String {
        // A text can always be written.
        String(try! JSONOutput.text(text).dropLast())
    }
}
