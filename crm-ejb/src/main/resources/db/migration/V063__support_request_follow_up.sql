-- What follows a request up is found from the request, and looked for whenever one is deleted.
CREATE INDEX support_request_by_follow_up ON support_request (follows_up) WHERE follows_up IS NOT NULL;
