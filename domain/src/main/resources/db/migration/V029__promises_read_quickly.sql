-- What came of all first promises stands in one index, in the order of the relationships; those that replaced them in another.

ALTER TABLE commitment
    DROP KEY commitment_of_side,
    ADD KEY commitment_of_side (partner, promisor, announced_on, first_due_on, fulfilled_on, ended_on, status);

ALTER TABLE promise
    ADD KEY promise_renewed (seq, commitment, announced_on, due_on);
