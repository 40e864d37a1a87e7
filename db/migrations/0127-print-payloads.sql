-- What ended prints were made from is forgotten after a while (payload null); the rows stay. Found without reading all of them.
CREATE INDEX print_job_with_payload ON print_job (ended_at) WHERE payload <> 'null' AND ended_at IS NOT NULL;
