from bottles import router
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from service import NotFound, Refused

app = FastAPI()
app.include_router(router)


@app.exception_handler(NotFound)
async def not_there(request, error):
    return JSONResponse(status_code=404, content={"detail": str(error)})


@app.exception_handler(Refused)
async def against_the_rules(request, error):
    return JSONResponse(status_code=409, content={"detail": str(error)})
