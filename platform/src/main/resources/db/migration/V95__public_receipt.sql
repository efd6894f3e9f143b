-- The receipt of a comment the public sent: whoever holds it may ask what became of the comment. Only its hash is kept.
create table public_receipt (
    code_hash  text primary key,
    comment_id uuid        not null,
    made_at    timestamptz not null
);
