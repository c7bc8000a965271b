//! One of the two forms, so that saving and publishing are written once.

use axum::response::Response;
use serde_json::Value;

use crate::actions::write::Kind;
use crate::web::error::{self, Trouble};
use crate::web::forms::essay::EssayForm;
use crate::web::forms::practice::PracticeForm;
use crate::web::forms::{Faults, Fields, Head, Words};
use crate::web::pages::desk::{Around, EssayFormPage, PracticeFormPage};
use crate::web::pages::frame::Frame;
use crate::web::session::{Reader, show};
use crate::web::tongue::Tongue;

/// The form of a practice or of an essay.
pub enum Sheet {
    /// A practice.
    Practice(Box<PracticeForm>),
    /// An essay.
    Essay(Box<EssayForm>),
}

impl Sheet {
    /// Reads what was typed.
    pub fn read(kind: Kind, tongue: Tongue, fields: &Fields) -> Self {
        match kind {
            Kind::Practice => Self::Practice(Box::new(PracticeForm::read(tongue, fields))),
            Kind::Essay => Self::Essay(Box::new(EssayForm::read(tongue, fields))),
        }
    }

    /// Fills the form from what is stored.
    pub fn of(kind: Kind, tongue: Tongue, head: Head, block: &Value) -> Self {
        match kind {
            Kind::Practice => Self::Practice(Box::new(PracticeForm::of(tongue, head, block))),
            Kind::Essay => Self::Essay(Box::new(EssayForm::of(tongue, head, block))),
        }
    }

    /// The block of what was typed, over the stored one.
    pub fn block(&mut self, before: &Value) -> Value {
        match self {
            Self::Practice(form) => form.block(before),
            Self::Essay(form) => form.block(before),
        }
    }

    /// Notes what is missing to publish.
    pub fn check_complete(&mut self) {
        match self {
            Self::Practice(form) => form.check_complete(),
            Self::Essay(form) => form.check_complete(),
        }
    }

    /// Title, summary, language, audience.
    pub fn head(&self) -> &Head {
        match self {
            Self::Practice(form) => &form.head,
            Self::Essay(form) => &form.head,
        }
    }

    /// Makes it say the same in another language.
    pub fn speak(&mut self, language: &str) {
        let head = match self {
            Self::Practice(form) => &mut form.head,
            Self::Essay(form) => &mut form.head,
        };
        language.clone_into(&mut head.language);
    }

    /// What is said in words.
    pub fn said(&mut self) -> Vec<Words<'_>> {
        match self {
            Self::Practice(form) => form.said(),
            Self::Essay(form) => form.said(),
        }
    }

    /// The statement of consent, by its name.
    pub fn consent(&self) -> &str {
        match self {
            Self::Practice(form) => &form.consent,
            Self::Essay(form) => &form.consent,
        }
    }

    /// What is wrong.
    pub fn faults(&self) -> &Faults {
        match self {
            Self::Practice(form) => &form.faults,
            Self::Essay(form) => &form.faults,
        }
    }

    /// What is wrong, to add to.
    pub fn faults_mut(&mut self) -> &mut Faults {
        match self {
            Self::Practice(form) => &mut form.faults,
            Self::Essay(form) => &mut form.faults,
        }
    }

    /// Shows the form.
    pub fn show(self, frame: Frame, around: Around, reader: &Reader) -> Result<Response, Trouble> {
        const COMPULSORY: usize = 5;
        let page = match self {
            Self::Practice(form) => show(reader, &PracticeFormPage::new(frame, around, *form, COMPULSORY)),
            Self::Essay(form) => show(reader, &EssayFormPage::new(frame, around, *form, COMPULSORY)),
        };
        page.map(error::let_it_ask)
    }
}

/// The field of the form for a member of the block: `tidier.procedures.2` is `procedures`, `tidier.dose.groupSize` is `dose`.
pub fn field_of(member: &str) -> String {
    let outer = ["tidier", "how", "logicModel", "resources", "adaptation", "practice", "essay"];
    let mut steps = member.split('.').filter(|step| !outer.contains(step) && step.parse::<usize>().is_err());
    let name = match steps.next() {
        Some("staffHoursPerCycle") => "staffHours",
        Some(name) => name,
        None => "name",
    };
    name.chars().fold(String::new(), |mut field, letter| {
        if letter.is_ascii_uppercase() {
            field.push('_');
        }
        field.push(letter.to_ascii_lowercase());
        field
    })
}

/// The field of the form that shows what stands in a member of the block; the title's for members that no form shows.
pub fn shown_field_of(member: &str) -> String {
    const SHOWN: [&str; 25] = [
        "changes",
        "pictures",
        "name",
        "summary",
        "why",
        "procedures",
        "materials",
        "providers",
        "tailoring",
        "modifications",
        "fidelity_planned",
        "fidelity_actual",
        "observed",
        "core_elements",
        "risks",
        "space",
        "inputs",
        "activities",
        "outputs",
        "outcomes",
        "assumptions",
        "learnt",
        "before",
        "meets",
        "try_text",
    ];
    let field = field_of(member);
    if SHOWN.contains(&field.as_str()) { field } else { "name".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::field_of;

    #[test]
    fn every_member_has_its_field() {
        let pairs = [
            ("name", "name"),
            ("tidier.why", "why"),
            ("tidier.procedures.2", "procedures"),
            ("tidier.dose.groupSize", "dose"),
            ("tidier.how.mode", "mode"),
            ("tidier.fidelityPlanned", "fidelity_planned"),
            ("coreElements.0.id", "core_elements"),
            ("resources.staffHoursPerCycle", "staff_hours"),
            ("logicModel.outcomes.1", "outcomes"),
            ("tryText", "try_text"),
            ("practice", "name"),
        ];
        for (member, field) in pairs {
            assert_eq!(field_of(member), field, "{member}");
        }
    }
}
