-- When the answer to a delivery was about to be sent; with 'waiting' still there nobody knows whether it arrived.
ALTER TABLE delivery ADD COLUMN begun BIGINT;
UPDATE delivery SET begun = taken;
