import Words

/// The run sheet a plan would get, to show before it is started.
package struct PlannedSheet: Sendable {
    package struct Row: Sendable {
        package let step: StepTemplate
        package let minutes: Int
        package let begins: Moment
    }

    package let rows: [Row]
    /// Steps there was no room for.
    package let leftOut: [StepTemplate]

    package init(template: RunSheetTemplate, length: Int, start: Moment) {
        var begins = start
        var rows: [Row] = []
        var leftOut: [StepTemplate] = []
        for (step, minutes) in zip(template.steps, Fitting.minutes(of: template, for: length)) {
            guard minutes > 0 else {
                leftOut.append(step)
                continue
            }
            rows.append(Row(step: step, minutes: minutes, begins: begins))
            begins = begins + .minutes(minutes)
        }
        self.rows = rows
        self.leftOut = leftOut
    }
}
