-- Goals are looked at in a review, and the review shows it.

ALTER TABLE goal_revisit
    ADD COLUMN review uuid,
    ADD CONSTRAINT revisit_in_review FOREIGN KEY (review) REFERENCES review (id);
