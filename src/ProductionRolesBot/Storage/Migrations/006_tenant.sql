-- Whose people a row is about, as a keyed hash: when an organisation removes the bot, everything of its people goes.
ALTER TABLE conversation ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
ALTER TABLE chosen_role ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
ALTER TABLE sent_question ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
CREATE INDEX chosen_role_tenant ON chosen_role (tenant);
